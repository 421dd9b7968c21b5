namespace ArmsPolicyTimeline.Chronicle.Tests.Matrix;

/// <summary>The period, and the steps from change to change.</summary>
public sealed class MatrixTimeTests
{
    [Theory]
    [InlineData("2024-01-03", null, "2024-01-10")]
    [InlineData("2024-01-10", null, "2024-05-30")]
    [InlineData("2024-05-30", "2024-01-10", "2024-11-18")]
    [InlineData("2024-06-15", "2024-05-30", "2024-11-18")]
    [InlineData("2024-11-18", "2024-05-30", null)]
    public void Steps_lead_from_change_to_change(string asOf, string? previous, string? next)
    {
        var time = SampleMatrix.View("country=US&asof=" + asOf).Time;
        Assert.Equal((previous, next), (time.Previous?.Day.ToString("O"), time.Next?.Day.ToString("O")));
    }

    [Fact]
    public void By_the_public_clock_a_change_comes_when_it_is_told()
    {
        var time = SampleMatrix.View("country=US&asof=2024-05-30&known=public").Time;
        Assert.Equal((new DateOnly(2024, 1, 11), new DateOnly(2024, 5, 31)), (time.Previous!.Day, time.Next!.Day));
    }

    [Fact]
    public void A_step_keeps_all_but_the_day()
    {
        var time = SampleMatrix.View("country=US&weapon=atacms&asof=2024-06-15&since=2024-06-01&known=public").Time;
        Assert.Equal("/matrix?country=US&weapon=atacms&asof=2024-11-18&since=2024-06-01&known=public", time.Next!.Href);
        Assert.Equal("/matrix?country=US&weapon=atacms&asof=2024-05-31&known=public", time.Previous!.Href);
    }

    [Fact]
    public void The_period_reaches_a_week_beyond_the_first_and_the_last_word()
    {
        var time = SampleMatrix.View("country=US").Time;
        Assert.Equal((new DateOnly(2024, 1, 3), new DateOnly(2024, 11, 25), new DateOnly(2024, 11, 25)), (time.First, time.Last, time.AsOf));
        Assert.Equal((327, 327), (time.Value, time.Greatest));
        Assert.Equal(3, time.Changes.Length);
        Assert.Equal("3 days of change, 3 January to 25 November 2024", time.Words);
    }

    [Theory]
    [InlineData("2024-06-01", "2024-06-01")]
    [InlineData("2026-01-01", "2024-11-25")]
    public void Without_a_day_asked_for_it_is_today_where_the_period_reaches_it(string today, string shown) =>
        Assert.Equal(shown, SampleMatrix.View("country=US", DateOnly.Parse(today, null)).Time.AsOf.ToString("O"));

    [Fact]
    public void A_day_beyond_the_period_widens_it()
    {
        var time = SampleMatrix.View("country=US&asof=2025-06-01").Time;
        Assert.Equal((new DateOnly(2025, 6, 1), time.Greatest), (time.Last, time.Value));
        Assert.All(time.Changes, c => Assert.InRange(c, 0, 100));
    }
}
