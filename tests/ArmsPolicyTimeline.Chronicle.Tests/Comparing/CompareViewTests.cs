using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparing;

/// <summary>Figures of the comparison, worked out by hand from the events of <see cref="SampleComparison"/>.</summary>
public sealed class CompareViewTests
{
    private const string Three = "lanes=US:atacms,GB:storm-shadow,FR&from=2024-01-01&to=2024-12-31";

    [Fact]
    public void Lanes_are_those_asked_for_else_those_with_most_decisions()
    {
        Assert.Equal(["United States, ATACMS", "United Kingdom, Storm Shadow", "France"], SampleComparison.Of(Three).Lanes.Select(l => l.Title));
        Assert.Equal(["United States", "United Kingdom", "France"], SampleComparison.Of("").Lanes.Select(l => l.Title));
    }

    [Theory]
    [InlineData("2024-05-01", "prohibited/10 January 2024/us-ban", "unknown/not known/", "unknown/not known/")]
    [InlineData("2024-05-28", "prohibited/20 May 2024/us-refuses", "permitted/2 May 2024/gb-permits", "limited/28 May 2024/fr-limits")]
    [InlineData("2024-09-15", "prohibited/29 May 2024/us-considers", "prohibited/Some day of June to August 2024/gb-refuses", "limited/28 May 2024/fr-limits")]
    [InlineData("2024-11-18", "permitted/Some day of 1 to 18 November 2024/us-permits", "prohibited/Some day of June to August 2024/gb-refuses", "limited/28 May 2024/fr-limits")]
    public void Standings_at_the_cursor(string day, params string[] lines) => Assert.Equal(
        lines,
        SampleComparison.Of($"{Three}&asof={day}").Standings.Select(s => $"{s.Standing.Slug()}/{s.Since}/{string.Join(' ', s.OpenedBy.Select(e => e.Id))}"));

    [Fact]
    public void A_standing_says_where_it_comes_from_how_many_tell_and_when_they_last_did()
    {
        var view = SampleComparison.Of(Three + "&asof=2024-09-15");
        Assert.Equal(("Prohibited, under review", "109 days ago", 1), (view.Standings[0].Word, view.Standings[0].LastWord, view.Standings[0].Sources));
        Assert.Equal("15 to 106 days ago", view.Standings[1].LastWord);
        Assert.Equal(("110 days ago", true), (view.Standings[2].LastWord, view.Standings[2].IsStale));
        Assert.Equal("handed down from weapons at large", SampleComparison.Of(Three + "&asof=2024-05-01").Standings[0].HandedDown);
        Assert.Equal("handed down from long-range missiles", SampleComparison.Of(Three + "&asof=2024-05-28").Standings[1].HandedDown);
    }

    [Fact]
    public void The_first_mover_of_each_step_and_days_behind()
    {
        var ladder = SampleComparison.Of(Three).Ladder;
        Assert.Equal([Milestone.Consideration, Milestone.Approval, Milestone.Permission], ladder.Select(s => s.Milestone));
        Assert.All(ladder, s => Assert.Equal("United Kingdom, Storm Shadow was first: 2 May 2024.", s.Verdict));
        Assert.Equal(["27 days", "first", "26 days"], ladder[0].Lines.Select(l => l.Words));
        Assert.Equal(["183 to 200 days", "first", "26 days"], ladder[1].Lines.Select(l => l.Words));
        Assert.Equal(["183 to 200 days", "first", "not reached in the sources read"], ladder[2].Lines.Select(l => l.Words));
        Assert.Equal([Standing.Permitted, Standing.Permitted, Standing.Limited], ladder[1].Lines.Select(l => l.Standing));
    }

    [Theory]
    [InlineData(0, "10 May 2024|", "20 May 2024|10 days after the request", "November 2024, by 18 November 2024|175 to 192 days after the request", "10 October 2023|213 days before the request")]
    [InlineData(1, "none in the sources read|", "Summer 2024|", "2 May 2024|30 to 121 days before the refusal", "none in the sources read|")]
    [InlineData(2, "10 May 2024|", "none in the sources read|", "28 May 2024|18 days after the request", "none in the sources read|")]
    public void Lags_of_a_lane(int lane, params string[] cells) =>
        Assert.Equal(cells, SampleComparison.Of(Three).Lags[lane].Cells.Select(c => $"{c.When}|{c.Lag}"));

    [Fact]
    public void What_has_not_come_is_counted_on_to_the_last_source_and_never_from_an_unknown_day()
    {
        var asked = SampleEvents.Event("asks", PolicyAction.Requests, "2024-10", "f-16", "UA");
        var cells = SampleComparison.Of([.. SampleComparison.Events, asked], "lanes=NL:f-16").Lags[0].Cells;
        Assert.Equal("open: 30 to 60 days since the request and counting, as of the last source", cells[2].Lag);
        Assert.True(cells[2].IsOpen);
        Assert.Equal("No date given, reported 1 June 2024|at least 122 days before the request", $"{cells[1].When}|{cells[1].Lag}");
    }

    [Fact]
    public void What_was_approved_is_waited_for_until_it_is_given()
    {
        var allowed = SampleEvents.Event("allowed", PolicyAction.Permits, "2024-11-20", "f-16", "NL") with { Topic = PolicyTopic.Supply };
        var cells = SampleComparison.Of([.. SampleComparison.Events, allowed], "lanes=NL:f-16&topic=supply").Lags[0].Cells;
        Assert.Equal("open: 10 days since the approval and counting, as of the last source", cells[3].Lag);
        var given = SampleEvents.Event("given", PolicyAction.Supplies, "2024-11-25", "f-16", "NL") with { Topic = PolicyTopic.Supply };
        Assert.Equal("5 days after the approval", SampleComparison.Of([.. SampleComparison.Events, allowed, given], "lanes=NL:f-16&topic=supply").Lags[0].Cells[3].Lag);
    }

    [Fact]
    public void Who_may_have_been_earlier_is_named()
    {
        var step = SampleComparison.Of([.. SampleComparison.Events, SampleEvents.Event("il", PolicyAction.Permits, null, "f-16", "IL", published: "2024-05-12")], "lanes=GB,IL").Ladder[1];
        Assert.Equal("United Kingdom was first: 2 May 2024. Israel may have been earlier: nobody says since when, only by when.", step.Verdict);
        Assert.Equal(["first", "at most 10 days"], step.Lines.Select(l => l.Words));
    }

    [Fact]
    public void A_request_that_names_the_weapon_goes_before_one_for_weapons_at_large()
    {
        var atLarge = SampleEvents.Event("asks", PolicyAction.Requests, "2024-04-01", "unspecified", "UA");
        var lags = SampleComparison.Of([.. SampleComparison.Events, atLarge], Three).Lags;
        Assert.Equal(["10 May 2024", "1 April 2024, for weapons at large", "1 April 2024"], lags.Select(l => l.Cells[0].When));
    }

    [Fact]
    public void Days_in_each_standing_with_what_imprecise_dates_leave_open()
    {
        var view = SampleComparison.Of(Three);
        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 11, 30), 335), (view.SpentDays!.First, view.SpentDays.Last, view.SpentDays.Days));
        Assert.Equal(["unknown 9 9..9", "prohibited 313 296..313", "permitted 13 13..30"], Times(0));
        Assert.Equal(["unknown 122 122..122", "permitted 121 30..121", "prohibited 92 92..183"], Times(1));
        Assert.Equal(["unknown 148 148..148", "limited 187 187..187"], Times(2));
        Assert.All(view.Spent, line => Assert.Equal(335, line.Times.Sum(t => t.Days)));
        Assert.All(view.Spent, line => Assert.Equal(100, line.Parts.Sum(p => p.Width), 6));

        IEnumerable<string> Times(int lane) => view.Spent[lane].Times.Select(t => FormattableString.Invariant($"{t.Standing.Slug()} {t.Days} {t.Least}..{t.Most}"));
    }

    [Fact]
    public void Days_before_the_first_source_are_counted_days_after_the_last_are_not() =>
        Assert.Null(SampleComparison.Of("lanes=US,FR&from=2025-01-01&to=2025-02-01").SpentDays);

    [Fact]
    public void Changes_since_a_day_with_their_events()
    {
        var shifts = SampleComparison.Of(Three + "&since=2024-05-20&asof=2024-08-30").Shifts;
        Assert.Equal(
            ["United States, ATACMS: Prohibited to Prohibited, under review, 29 May 2024, us-considers", "France: Unknown to Limited, 28 May 2024, fr-limits"],
            shifts.Select(s => $"{s.Lane}: {s.BeforeWord} to {s.AfterWord}, {s.When}, {string.Join(' ', s.Events.Select(e => e.Id))}"));
        Assert.Empty(SampleComparison.Of(Three + "&since=2024-06-01&asof=2024-08-30").Shifts);
    }

    [Fact]
    public void A_passage_is_told_together_when_it_tells_events_of_two_lanes()
    {
        var shared = new Citation("s2", "t2", [new(new TextSpan(40, 9), "Both gave.", 3)], [], null, DateBasis.None, Evidence.Reported, "sample", 1);
        PolicyEvent[] both = [SampleEvents.Event("a", PolicyAction.Permits, "2024-03-01", "f-16", "NL") with { Citations = [shared] }, SampleEvents.Event("b", PolicyAction.Permits, "2024-03-01", "f-16", "FR") with { Citations = [shared] }];
        var told = Assert.Single(SampleComparison.Of([.. both], "lanes=NL,FR,GB").Together);
        Assert.Equal(("Both gave.", "s2 ¶ 3", "/sources/s2?event=a#p3"), (told.Quote, told.Source.Words, told.Source.Href));
        Assert.Equal(["Netherlands a", "France b"], told.Events.Select(e => $"{e.Lane} {e.Event.Id}"));
        Assert.Empty(SampleComparison.Of([both[0]], "lanes=NL,NL:f-16").Together);
    }

    [Fact]
    public void Lanes_are_aligned_on_their_own_day_zero()
    {
        var view = SampleComparison.Of(Three + "&day0=approval");
        Assert.Null(view.Axis.Calendar);
        Assert.Equal(["Day 0 is 18 November 2024, the last day of 1 to 18 November 2024", "Day 0 is 2 May 2024", "Day 0 is 28 May 2024"], view.Lanes.Select(l => l.DayZero));
        Assert.Equal("From 322 days before to 243 days after the first approval", view.Axis.Words);
        Assert.All(view.Lanes, l => Assert.Equal(view.Axis.Origin!.Value, l.Scale!.At(l.Scale.First.AddDays(322)), 6));
        Assert.Equal(["−300", "−240", "−180", "−120", "−60", "0", "+60", "+120", "+180", "+240"], view.Axis.Ticks.Select(t => t.Label));
    }

    [Fact]
    public void A_lane_without_day_zero_says_so_and_is_not_placed()
    {
        var view = SampleComparison.Of("lanes=NL,FR,US&day0=refusal");
        Assert.Equal(
            ["First refusal: nobody says when, only by 1 June 2024, so this lane cannot be placed", "First refusal: none in the sources read, so this lane cannot be placed", "Day 0 is 20 May 2024"],
            view.Lanes.Select(l => l.DayZero));
        Assert.Equal([true, true, false], view.Lanes.Select(l => l.Row is null));
    }

    [Fact]
    public void One_event_is_day_zero_of_all_lanes() =>
        Assert.All(SampleComparison.Of(Three + "&day0=us-considers").Lanes, l => Assert.Equal("Day 0 is 29 May 2024", l.DayZero));

    [Fact]
    public void Without_events_there_is_nothing_to_compare()
    {
        var view = SampleComparison.Of("recipient=IL&topic=supply");
        Assert.Empty(view.Lanes);
        Assert.Equal("No events on this topic for this recipient.", view.Dek);
    }

    [Fact]
    public void A_lane_of_which_nothing_is_known_is_unknown_throughout()
    {
        var view = SampleComparison.Of("lanes=RU,FR&asof=2024-09-15");
        Assert.Equal(("Unknown", "not known", "none so far"), (view.Standings[0].Word, view.Standings[0].Since, view.Standings[0].LastWord));
        Assert.Equal([Standing.Unknown], view.Lanes[0].Row!.Bands.Select(b => b.Standing));
    }
}
