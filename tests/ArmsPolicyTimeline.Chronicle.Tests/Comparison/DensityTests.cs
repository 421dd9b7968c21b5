using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Rows with more events, or more changes, than can be told apart.</summary>
public sealed class DensityTests
{
    // 144 days from 1 January: each of the 72 stretches is two days long.
    private const string Window = "from=2024-01-01&to=2024-05-23";

    [Fact]
    public void Up_to_fifty_events_are_marks_and_one_more_makes_a_strip()
    {
        var marks = Row(Every(50, "2024-01-01", 1), Window);
        var strip = Row(Every(51, "2024-01-01", 1), Window);

        Assert.Equal((null, 50, 0), (marks.Strip, marks.Marks.Sum(m => m.Events.Length), marks.Listed.Length));
        Assert.Equal(("51 events", 0, 0), (strip.Strip!.Label.Split(',')[0], strip.Marks.Length, strip.Listed.Length));
    }

    [Fact]
    public void A_strip_counts_each_event_once_where_it_begins()
    {
        // 3 January has 60 events, each following day up to 12 January one; a month that began before the window is told apart.
        var events = Every(60, "2024-01-03", 0).AddRange(Every(9, "2024-01-04", 1, "f")).Add(Event("early", "2023-12/2024-01"));
        var strip = Row(events, Window).Strip!;

        // Stretches: 1–2 January none, 3–4 January 61, then 2, 2, 2, 2 (5 to 12 January), then none. 20 * 2 / 61 is less than the least height.
        Assert.Equal((72, "M0 20H0V20H1V0H2V18.5H6V20H72V20z"), (strip.Buckets, strip.Path));
        Assert.Equal("69 events, most from 3 to 4 January 2024: 61; one more began before the days shown", strip.Label);
        Assert.Equal((100.0 / 72, 200.0 / 72), (strip.PeakStart, strip.PeakEnd));
    }

    [Fact]
    public void A_strip_goes_on_half_a_window_to_both_sides_out_of_sight()
    {
        // 60 events in the first stretch; 30 five days before the window (three stretches), 120 two days behind it: drawn no higher than the strip is.
        var events = Every(60, "2024-01-01", 0).AddRange(Every(30, "2023-12-27", 0, "f")).AddRange(Every(120, "2024-05-25", 0, "g"));
        // The 73rd day before the window and behind it: each a day too far.
        events = events.AddRange(Every(5, "2023-10-20", 0, "h")).AddRange(Every(5, "2024-08-04", 0, "i"));
        var strip = Row(events, Window).Strip!;

        Assert.Equal("M0 20H0V0H1V20H72V20z", strip.Path);
        Assert.Equal("M-36 20H-36V20H-3V10H-2V20H0V20zM72 20H72V0H73V20H108V20z", strip.Beyond);
        Assert.Equal("", Row(events, "").Strip!.Beyond);
    }

    [Fact]
    public void Rows_of_strips_have_numbers_of_their_own_where_the_lanes_number_is_of_several()
    {
        var supplied = Every(60, "2024-01-01", 1, "s").Select(e => e with { Topic = PolicyTopic.Supply });
        Assert.Equal(["70", "60"], Lane([.. Every(70, "2024-01-01", 1), .. supplied], Window).Rows.Select(r => r.Total));
        Assert.Equal([""], Lane(Every(70, "2024-01-01", 1), Window).Rows.Select(r => r.Total));
    }

    [Fact]
    public void A_strip_leads_to_the_days_where_it_is_densest()
    {
        // One event a day, two on 10 March, day 69 of the window: stretch 34 (9 and 10 March) has three, the others two.
        var strip = Row(Every(144, "2024-01-01", 1).Add(Event("more", "2024-03-10")), Window).Strip!;

        // With eleven stretches to one side and twelve to the other there are 3 + 23 * 2 = 49 events; one stretch more would make 51.
        Assert.Equal("/?from=2024-02-14&to=2024-04-01", strip.CloserHref);
        Assert.Equal("Show 14 February to 1 April 2024, where the events of United States are densest", strip.CloserLabel);
    }

    [Fact]
    public void Where_it_gets_no_closer_a_strip_has_no_link() =>
        Assert.Null(Row(Every(60, "2024-03-02", 0), "from=2024-03-01&to=2024-03-04").Strip!.CloserHref);

    [Fact]
    public void A_page_of_too_many_events_keeps_marks_where_they_are_fewest()
    {
        // 12 lanes of 40 events and one of 60 are more than 500: marks for a hundred at most, and no lane of 40 fits with the others.
        var snapshot = new ChronicleSnapshot([.. Actors.SelectMany(a => Every(40, "2024-01-01", 1, a, a)), .. Every(60, "2024-01-01", 1, "US", "US"), .. Every(5, "2024-02-01", 1, "UA", "UA")], [], "v");
        var lanes = SampleView.Of(snapshot, Window).Lanes;

        Assert.All(lanes.Where(l => l.Id != "UA"), l => Assert.NotNull(l.Rows.Single().Strip));
        Assert.Null(lanes.Single(l => l.Id == "UA").Rows.Single().Strip);
    }

    [Fact]
    public void What_is_not_drawn_is_counted_and_found_below_and_in_the_table()
    {
        var lane = Lane(Every(400, "2024-01-01", 0), Window + "&country=US");
        Assert.Equal((true, 400), (lane.IsCrowded, lane.Unlisted));
        Assert.Equal("/?country=US&from=2024-01-01&to=2024-05-23&account=US#lane-account", lane.AccountHref);
        Assert.Equal("/?country=US&from=2024-01-01&to=2024-05-23&view=table", lane.TableHref);
    }

    [Fact]
    public void A_row_that_changes_too_often_is_drawn_by_the_pixel()
    {
        // Permitted and prohibited by turns, day by day, 300 days: over a window of 480 days each day is one pixel.
        var events = Enumerable.Range(0, 300).Select(i => Event(Id(i), Day("2024-01-01", i)) with { Action = i % 2 == 0 ? PolicyAction.Permits : PolicyAction.Prohibits });
        var crowded = Row([.. events], "from=2024-01-01&to=2025-04-24").Crowded;

        Assert.Equal(["Permitted", "Prohibited"], crowded.Paths.Select(p => p.Standing.ToString()));
        Assert.StartsWith("M0 13V2H1V13zM2 13V2H3V13z", crowded.Paths[0].Path, StringComparison.Ordinal);
        Assert.EndsWith("M297 13V10H298V13zM299 13V10H480V13z", crowded.Paths[1].Path, StringComparison.Ordinal);
        Assert.Equal("300 stretches of prohibited and permitted. Show fewer days to tell them apart", crowded.Label);
    }

    [Fact]
    public void A_crowded_row_goes_on_beyond_the_days_shown()
    {
        // By turns every day; the window is the middle 300 of 900 days, so 150 days of turns wait on either side, 240 pixels for each: 1.6 a day.
        var events = Enumerable.Range(0, 900).Select(i => Event(Id(i), Day("2023-01-01", i)) with { Action = i % 2 == 0 ? PolicyAction.Permits : PolicyAction.Prohibits });
        var row = Row([.. events], "from=2023-10-28&to=2024-08-22");

        Assert.Equal(["Permitted", "Prohibited"], row.Before.Crowded.Paths.Select(p => p.Standing.ToString()));
        Assert.StartsWith("M0 13V2H2V13z", row.Before.Crowded.Paths[0].Path, StringComparison.Ordinal);
        Assert.EndsWith("H240V13z", row.After.Crowded.Paths[1].Path, StringComparison.Ordinal);
        Assert.Empty(row.Before.Bands);
    }

    [Fact]
    public void The_same_row_is_exact_over_fewer_days()
    {
        var events = Enumerable.Range(0, 300).Select(i => Event(Id(i), Day("2024-01-01", i)) with { Action = i % 2 == 0 ? PolicyAction.Permits : PolicyAction.Prohibits });
        var row = Row([.. events], "from=2024-01-01&to=2024-01-10");
        Assert.Equal((10, 0), (row.Bands.Length, row.Crowded.Paths.Length));
    }

    private static readonly string[] Actors = ["GB", "FR", "RU", "IL", "NL", "NATO", "DE", "PL", "EE", "LV", "LT", "CZ"];

    private static Lane Lane(ImmutableArray<PolicyEvent> events, string address) => SampleView.Of(new ChronicleSnapshot([.. events], [], "v"), address).Lane("US");

    private static LaneRow Row(ImmutableArray<PolicyEvent> events, string address) => Lane(events, address).Rows.Single();

    // Statements without a yes or no: what is tested is how many there are.
    private static ImmutableArray<PolicyEvent> Every(int count, string first, int days, string prefix = "e", string actor = "US") =>
        [.. Enumerable.Range(0, count).Select(i => Event(prefix + Id(i), Day(first, i * days), actor))];

    private static PolicyEvent Event(string id, string date, string actor = "US") => SampleEvents.Event(id, PolicyAction.States, date, actor: actor);

    private static string Day(string first, int days) => EdtfDate.Day(DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days)).ToString();

    private static string Id(int number) => number.ToString("D4", CultureInfo.InvariantCulture);
}
