using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Days to percent and back, by hand-computed numbers.</summary>
public sealed class TimeScaleTests
{
    // 1 April to 31 December: 30+31+30+31+31+30+31+30+31 = 275 days.
    private static readonly TimeScale April = new(new(2024, 4, 1), new(2024, 12, 31));

    [Theory]
    [InlineData("2024-04-01", 0)]
    [InlineData("2024-05-30", 21.4545)] // 59 of 275 days
    [InlineData("2024-11-01", 77.8182)] // 214 of 275 days
    [InlineData("2025-01-01", 100)]
    [InlineData("2024-03-31", -0.3636)]
    public void A_day_begins_where_its_share_of_the_days_ends(string day, double percent) =>
        Assert.Equal(percent, April.At(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), 0.0001);

    [Fact]
    public void The_last_day_ends_at_the_right_edge() => Assert.Equal(100, April.EndOf(new(2024, 12, 31)), 0.0001);

    [Fact]
    public void Every_day_is_found_again_at_its_left_edge()
    {
        for (var day = April.First; day <= April.Last; day = day.AddDays(1))
        {
            Assert.Equal(day, April.DayAt(April.At(day)));
        }
    }

    [Theory]
    [InlineData(-5, 2024, 4, 1)]
    [InlineData(100, 2024, 12, 31)]
    [InlineData(1000, 2024, 12, 31)]
    public void Places_outside_belong_to_the_outermost_day(double percent, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), April.DayAt(percent));

    [Fact]
    public void One_day_is_a_scale() => Assert.Equal((0, 100), (new TimeScale(new(2024, 2, 29), new(2024, 2, 29)).At(new(2024, 2, 29)), new TimeScale(new(2024, 2, 29), new(2024, 2, 29)).EndOf(new(2024, 2, 29))));

    [Fact]
    public void A_window_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentException>(() => new TimeScale(new(2024, 2, 2), new(2024, 2, 1)));
}
