using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Axis labels from days to centuries.</summary>
public sealed class AxisTicksTests
{
    [Theory]
    [InlineData("2024-05-28", "2024-06-03", "28 May 2024|30 May|31 May|1 Jun|2 Jun|3 Jun")]
    [InlineData("2024-05-28", "2024-06-14", "28 May 2024|1 Jun|3 Jun|5 Jun|7 Jun|9 Jun|11 Jun|13 Jun")]
    [InlineData("2024-05-01", "2024-06-30", "6 May 2024|20 May|27 May|3 Jun|10 Jun|17 Jun|24 Jun")]
    [InlineData("2024-04-01", "2024-12-31", "Apr 2024|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")]
    [InlineData("2023-11-20", "2024-12-31", "Dec 2023|Feb 2024|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")]
    [InlineData("2022-02-24", "2024-12-31", "Apr 2022|Oct|Jan 2023|Jul|Oct|Jan 2024|Jul|Oct")]
    [InlineData("2019-01-01", "2024-12-31", "Jan 2019|Jan 2020|Jan 2021|Jan 2022|Jan 2023|Jan 2024")]
    [InlineData("1990-01-01", "2024-12-31", "1990|1995|2000|2005|2010|2015|2020")]
    [InlineData("1000-01-01", "2024-12-31", "1000|1100|1200|1300|1400|1500|1600|1700|1800|1900")]
    public void Labels_are_as_fine_as_they_fit_side_by_side(string first, string last, string expected)
    {
        var ticks = AxisTicks.Of(new(Day(first), Day(last)));
        Assert.Equal(expected, string.Join('|', ticks.Where(t => t.Label.Length > 0).Select(t => t.Year is null ? t.Label : $"{t.Label} {t.Year}")));
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("9999-12-01", "9999-12-31")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void Ticks_lie_within_the_window_and_rise(string first, string last)
    {
        var scale = new TimeScale(Day(first), Day(last));
        var ticks = AxisTicks.Of(scale);

        Assert.NotEmpty(ticks);
        Assert.All(ticks, t => Assert.InRange(t.Percent, 0, 100));
        Assert.Equal(ticks.Select(t => t.Day).Order(), ticks.Select(t => t.Day));
        Assert.All(ticks, t => Assert.Equal(scale.At(t.Day), t.Percent, 0.0001));
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
