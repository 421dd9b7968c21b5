using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Figures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Counts, ladder, reversals and sources of the sample, worked out by hand.</summary>
public sealed class FiguresTests
{
    [Fact]
    public void Events_are_counted_in_the_month_that_holds_their_whole_date()
    {
        // October 2023 to November 2024 is fourteen months; May 2024 has two yes, a weighing and a request.
        var view = View("");
        Assert.Equal("month", view.Unit);
        Assert.Equal(14, view.Columns.Length);
        Assert.Equal(new(2, 0, 1, 1), view.Columns.Single(c => c.Name == "May 2024").Tally);
        Assert.Equal(new(0, 0, 0, 0), view.Columns.Single(c => c.Name == "Jun 2024").Tally);
        Assert.Equal("/?from=2024-05&to=2024-05", view.Columns.Single(c => c.Name == "May 2024").Href);
        Assert.Equal(0, view.Undated);
    }

    [Fact]
    public void A_date_that_two_months_could_hold_counts_in_none()
    {
        var view = View("", SampleEvents.Event("a", PolicyAction.Permits, "2024-22", "atacms"), SampleEvents.Event("b", PolicyAction.Permits, "2024-05-30/2024-06-02", "atacms"), SampleEvents.Event("c", PolicyAction.Permits, "2024-05", "atacms"));
        Assert.Equal(2, view.Undated);
        Assert.Equal(["May 2024"], view.Columns.Select(c => c.Name));
    }

    [Fact]
    public void Many_months_are_counted_by_year()
    {
        var view = View("", SampleEvents.Event("a", PolicyAction.Permits, "2015-03-01", "atacms"), SampleEvents.Event("b", PolicyAction.Prohibits, "2024", "atacms"));
        Assert.Equal(("year", 10), (view.Unit, view.Columns.Length));
        Assert.Equal(new(0, 1, 0, 0), view.Columns[^1].Tally);
    }

    [Fact]
    public void A_ban_that_gave_way_is_told_with_the_days_that_its_dates_allow()
    {
        // At large: 10 January to 30 May is 21+29+31+30+30 = 141 days. ATACMS, spoken of on its own since 29 May, kept the ban until November:
        // to the 1st are 296 days, to the report of the 18th 313.
        var reversals = View("").Reversals;
        Assert.Equal(
            [("ATACMS", "permitted", 296, 313, "296 to 313 days"), ("Weapons at large", "limited", 141, 141, "141 days")],
            reversals.Select(r => (r.Weapon, r.Becomes, r.Least, r.Most, r.Words)));
        var reversal = reversals[1];
        Assert.Equal("/events/us-ban", reversal.No.Href);
        Assert.Equal("/events/us-limits", reversal.Yes.Href);
    }

    [Fact]
    public void A_month_leaves_as_many_days_open_as_it_has()
    {
        // From 10 May to 1 November are 175 days, to the 30th 204.
        var view = View("", SampleEvents.Event("no", PolicyAction.Prohibits, "2024-05-10", "atacms"), SampleEvents.Event("yes", PolicyAction.Permits, "2024-11", "atacms"));
        Assert.Equal((175, 204, "175 to 204 days"), (view.Reversals[0].Least, view.Reversals[0].Most, view.Reversals[0].Words));
    }

    [Fact]
    public void Statements_stand_on_the_rung_of_their_narrowest_limit()
    {
        var states = View("").Ladders.Single(l => l.Actor == "United States");
        Assert.Equal([("us-ban", LimitRung.Nothing), ("us-limits", LimitRung.BorderZone), ("us-atacms", LimitRung.NoStatedLimit)], states.Steps.Select(s => (s.Event.Href[8..], s.Rung)));
        Assert.Equal(0, states.Unplaced);
    }

    [Theory]
    [InlineData(TerritoryLimit.RecipientOnly, TargetsLimit.MilitarySites, LimitRung.OwnTerritory)]
    [InlineData(null, TargetsLimit.Attackers, LimitRung.BorderZone)]
    [InlineData(TerritoryLimit.NamedRegion, TargetsLimit.Lawful, LimitRung.NamedRegion)]
    [InlineData(TerritoryLimit.Any, TargetsLimit.LaunchSites, LimitRung.MilitaryTargets)]
    [InlineData(null, TargetsLimit.Lawful, LimitRung.LawfulTargets)]
    [InlineData(TerritoryLimit.Any, null, LimitRung.NoStatedLimit)]
    [InlineData(null, null, null)]
    public void The_narrowest_condition_decides(TerritoryLimit? territory, TargetsLimit? targets, LimitRung? rung)
    {
        var statement = SampleEvents.Event("a", PolicyAction.PermitsWithLimits, "2024-05-10", "atacms") with { Limits = new(territory, targets, null, null, null, "so far") };
        Assert.Equal(rung, LimitRungs.Of(statement));
    }

    [Fact]
    public void A_prohibition_of_a_part_has_no_rung() =>
        Assert.Null(LimitRungs.Of(SampleEvents.Event("a", PolicyAction.Prohibits, "2024-05-10", "atacms") with { Limits = new(null, null, RangeLimit.Long, null, null, "not deep") }));

    [Fact]
    public void Sources_are_told_by_what_they_report_and_what_nobody_else_does()
    {
        // s1: the ban, the request, the weighing, the limits; s2: Britain's leave, the limits too, ATACMS, the gift. The limits are in both.
        var sources = View("").Sources;
        Assert.Equal([(4, 3), (4, 3)], sources.Select(s => (s.Tally.Total, s.Alone)));
        Assert.Equal(new(1, 1, 1, 1), sources.Single(s => s.Href == "/sources/s1").Tally);
        Assert.Equal("/?source=s1", sources.Single(s => s.Href == "/sources/s1").EventsHref);
    }

    [Fact]
    public void Lines_beyond_forty_are_left_out_and_said_so()
    {
        var view = View("", [.. Enumerable.Range(1, 43).Select(n => SampleEvents.Event($"e{n}", PolicyAction.Permits, "2024-05-10", "atacms", sources: $"s{n}"))]);
        Assert.Equal(40, view.Sources.Length);
        Assert.Contains("3 sources of fewer events are left out. Narrow down to see them.", view.Remarks);
    }

    [Fact]
    public void Of_more_than_a_thousand_statements_the_latest_stand_on_the_ladder_and_all_are_counted()
    {
        var first = new DateOnly(2021, 1, 1);
        var view = View("", [.. Enumerable.Range(0, 1_004).Select(n => SampleEvents.Event($"e{n:D4}", PolicyAction.Permits, first.AddDays(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "atacms"))]);
        var steps = Assert.Single(view.Ladders).Steps;
        Assert.Equal((1_000, "/events/e0004"), (steps.Length, steps[0].Event.Href));
        Assert.Equal(1_004, view.Columns.Sum(c => c.Tally.Yes));
        Assert.Contains("4 earlier statements on use are left out. Narrow down to see them.", view.Remarks);
    }

    [Fact]
    public void Filters_narrow_down_every_figure_and_stay_in_the_links()
    {
        var view = View("country=GB");
        Assert.Equal("/?country=GB&from=2024-05&to=2024-05", Assert.Single(view.Columns).Href);
        Assert.Empty(view.Reversals);
        Assert.Equal("/figures", Assert.Single(view.Chips).RemoveHref);
    }

    [Fact]
    public void The_csv_has_a_line_for_each_number()
    {
        var lines = FiguresCsv.Write(View("country=US"), "https://example.org").Split("\r\n");
        Assert.Equal("figure,of,weapon,what,value,most,event,link", lines[0]);
        Assert.Contains("by-month,May 2024,,weighed,1,,,https://example.org/?country=US&from=2024-05&to=2024-05", lines);
        Assert.Contains(lines, l => l.StartsWith("reversal-days,United States,Weapons at large,limited,141,141,", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("limits,United States,Weapons,border-zone,2,", StringComparison.Ordinal));
    }

    private static FiguresView View(string address, params PolicyEvent[] events)
    {
        var snapshot = events.Length == 0 ? SampleView.Snapshot : SampleView.Snapshot with { Events = [.. events] };
        var pairs = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], (string?)p[1]));
        return FiguresView.Create(snapshot, SampleEvents.Vocabulary, TimelineUrl.Read(pairs, SampleEvents.Vocabulary, snapshot));
    }
}
