using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Where a lane goes on beyond the days shown, by hand; the events are those of <see cref="SampleView"/>.</summary>
public sealed class NearestEventsTests
{
    [Fact]
    public void A_row_knows_its_events_on_either_side()
    {
        // Before: the ban of 10 January; behind: some day of November, whose middle is the 15th. The gift of 2023 is of another row.
        var row = SampleView.Of("from=2024-05-01&to=2024-06-30").Lane("US").Rows.Single(r => r.Marks.Length > 0);
        Assert.Equal(new NearestEvents((new(2024, 1, 10), new(2024, 1, 10)), (new(2024, 11, 1), new(2024, 11, 30))), row.Nearest);
        Assert.Equal((new DateOnly(2024, 1, 10), new DateOnly(2024, 11, 15)), (row.Nearest.Earlier, row.Nearest.Later));
    }

    [Fact]
    public void What_reaches_into_the_days_shown_is_not_beyond_them() =>
        Assert.Null(SampleView.Of("from=2024-05-20&to=2024-11-10").Lane("US").Rows.Single(r => r.Marks.Length > 0).Nearest.Later);

    [Fact]
    public void A_lane_leads_to_the_nearest_of_its_rows_with_as_many_days()
    {
        // 61 days: 30 before the event and 30 behind it. The last event ends on 30 November, so with a margin of ten days no window ends after 10 December.
        var nearest = SampleView.Of("from=2024-05-01&to=2024-06-30").Lane("US").Nearest;
        Assert.Equal(("10 January 2024", "/?from=2023-12-11&to=2024-02-09"), (nearest.EarlierDays, nearest.Earlier));
        Assert.Equal(("November 2024", "/?from=2024-10-11&to=2024-12-10"), (nearest.LaterDays, nearest.Later));
    }

    [Fact]
    public void With_all_days_shown_there_is_nothing_beyond() =>
        Assert.Equal(NearestLinks.None, SampleView.Of("").Lane("US").Nearest);

    [Fact]
    public void A_search_goes_on_to_what_it_found()
    {
        var nearest = SampleView.Of("q=anything&from=2024-05-01&to=2024-05-31", new SearchResult(["us-considers", "us-gives"], [])).Lane("US").Nearest;
        Assert.Equal(("October 2023", ""), (nearest.EarlierDays, nearest.LaterDays));
    }
}
