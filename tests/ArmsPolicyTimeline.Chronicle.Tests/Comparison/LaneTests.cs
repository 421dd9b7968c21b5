using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Lanes, bands and marks: hand-computed numbers over 1 April to 31 December 2024, 275 days.</summary>
public sealed class LaneTests
{
    private const string Window = "topic=use&from=2024-04&to=2024-12";

    [Fact]
    public void A_band_is_carried_in_changes_on_a_known_day_and_stays_open()
    {
        var bands = SampleView.Of($"{Window}&country=US&weapon=unspecified").Lane("US").Rows.Single().Bands;

        // The ban of 10 January is 90 days old on 9 April, day 8. 30 May is day 59; the last word of 30 May is 90 days old on 28 August, day 149.
        Assert.Equal(["Prohibited 0 0 21.45 21.45 in stale 2.91", "Limited 21.45 21.45 100 100 open stale 54.18"], bands.Select(Told));
        Assert.Equal("Prohibited, since before the window, until 30 May 2024", bands[0].Label);
        Assert.Equal("Limited, since 30 May 2024, no end known", bands[1].Label);
    }

    [Fact]
    public void A_month_is_a_seam_up_to_the_day_it_counts_from()
    {
        var bands = SampleView.Of($"{Window}&country=US&weapon=atacms").Lane("US").Rows.Single().Bands;

        // Handed down the ban of January, reviewed from 29 May (day 58), stale on 27 August (day 148);
        // permitted on a day from 1 November (day 214), reported on the 18th (day 231).
        Assert.Equal(
            ["Prohibited 0 0 21.09 21.09 in derived stale 2.91", "Prohibited 21.09 21.09 77.82 84 derived review stale 53.82", "Permitted 77.82 84 100 100 open"],
            bands.Select(Told));
        Assert.Equal("Permitted, since a day of 1 to 18 November 2024, no end known", bands[2].Label);
    }

    [Fact]
    public void Before_the_first_statement_it_is_unknown_and_not_as_before()
    {
        var bands = SampleView.Of($"{Window}&country=GB").Lane("GB").Rows.Single().Bands;
        Assert.Equal(["Unknown 0 0 11.27 11.27", "Permitted 11.27 11.27 100 100 open stale 44"], bands.Select(Told));
        Assert.Equal("Unknown, until 2 May 2024", bands[0].Label);
    }

    [Fact]
    public void Over_several_weapons_the_most_permissive_shows_and_the_least_is_the_foot()
    {
        var row = SampleView.Of($"{Window}&country=US").Lane("US").Rows.Single();

        Assert.Equal(
            ["Prohibited 0 0 21.09 21.09 in stale 2.91", "Prohibited 21.09 21.09 21.45 21.45 review", "Limited 21.45 21.45 77.82 84 stale 54.18", "Permitted 77.82 84 100 100 open"],
            row.Bands.Select(Told));
        Assert.Equal(["ATACMS: prohibited 21.45 84", "Weapons at large: limited 84 100"], row.Feet.Select(f => $"{f.Label} {Math.Round(f.Start, 2)} {Math.Round(f.End, 2)}"));
    }

    [Theory]
    [InlineData("asof=2024-10-01", Standing.Limited, "1 of 2 differs", "ATACMS: prohibited|No word for 124 days")]
    [InlineData("asof=2024-12-01", Standing.Permitted, "1 of 2 differs", "Weapons at large: limited")]
    [InlineData("asof=2024-04-08", Standing.Prohibited, "since 10 Jan", "")]
    [InlineData("asof=2024-05-01", Standing.Prohibited, "silent 112 days", "No word for 112 days")]
    [InlineData("asof=2023-05-01", Standing.Unknown, "on this day", "")]
    public void The_label_says_what_holds_on_the_as_of_day(string asOf, Standing standing, string small, string differing)
    {
        var now = SampleView.Of($"{Window}&country=US&{asOf}").Lane("US").Rows.Single().Now;
        Assert.Equal((standing, small, differing), (now.Standing, now.Small, string.Join('|', now.Differing)));
    }

    [Fact]
    public void What_is_handed_down_from_weapons_at_large_is_not_counted_beside_them()
    {
        var given = SampleEvents.Event("us-gives-jets", PolicyAction.Supplies, "2024-02-01", "f-16", sources: "s1") with { Topic = PolicyTopic.Supply };
        var snapshot = SampleView.Snapshot with { Events = [.. SampleView.Events, given] };

        var at = SampleView.Of(snapshot, $"{Window}&country=US&topic=use&asof=2024-12-01").Lane("US").Rows.Single().Now;
        var jets = SampleView.Of(snapshot, $"{Window}&country=US&topic=use&weapon=f-16&asof=2024-12-01").Lane("US").Rows.Single().Now;

        Assert.Equal("1 of 2 differs", at.Small);
        Assert.Equal((Standing.Limited, "silent 185 days"), (jets.Standing, jets.Small));
    }

    [Fact]
    public void Who_only_asks_has_no_standing()
    {
        var row = SampleView.Of($"{Window}&country=UA").Lane("UA").Rows.Single();
        Assert.Equal((false, "No standing: requests only", 0), (row.Now.HasStanding, row.Now.Small, row.Bands.Length));
    }

    [Fact]
    public void A_mark_stands_on_its_day_or_in_the_middle_of_its_month()
    {
        var request = SampleView.Of($"{Window}&country=UA").Lane("UA").Rows.Single().Marks.Single();
        var permit = SampleView.Of($"{Window}&country=GB").Lane("GB").Rows.Single().Marks.Single();

        // May is days 30 to 60, its bracket ends where June begins (day 61).
        Assert.Equal((10.91, 16.55, 22.18), (Math.Round(request.SpanStart, 2), Math.Round(request.X, 2), Math.Round(request.SpanEnd, 2)));
        Assert.Equal((11.27, 11.27, 11.27), (Math.Round(permit.SpanStart, 2), Math.Round(permit.X, 2), Math.Round(permit.SpanEnd, 2)));
        Assert.Equal("Ukraine requests use of ATACMS on targets outside Ukraine, May 2024, month known", request.Label);
    }

    [Fact]
    public void Marks_too_near_fold_into_the_one_that_changed_a_standing_and_none_is_lost()
    {
        var marks = SampleView.Of($"{Window}&country=US&to=2024-12").Lane("US").Rows.Single().Marks;

        Assert.Equal(["us-limits", "us-atacms"], marks.Select(m => m.Event.Id));
        Assert.Equal(["us-considers", "us-limits"], marks[0].Events.Select(e => e.Id));
        Assert.EndsWith(". One more event, 29 to 30 May 2024", marks[0].Label, StringComparison.Ordinal);
        Assert.Equal("to the border zone", marks[0].WideWords);
        Assert.True(marks[1].Event.IsWeak);
    }

    [Fact]
    public void The_open_event_is_never_folded_away()
    {
        var mark = SampleView.Of($"{Window}&country=US&event=us-considers").Lane("US").Rows.Single().Marks[0];
        Assert.Equal(("us-considers", true), (mark.Event.Id, mark.Event.IsSelected));
    }

    [Fact]
    public void A_window_never_takes_a_lane_away() =>
        Assert.Equal(["US", "UA", "GB"], SampleView.Of("from=2024-06&to=2024-10").Lanes.Select(l => l.Id));

    [Fact]
    public void Lanes_are_pinned_and_hidden_by_the_address()
    {
        var view = SampleView.Of("lanes=UA&hide=GB");
        Assert.Equal(["UA", "US"], view.Lanes.Select(l => l.Id));
        Assert.Equal(("GB", "/?lanes=UA"), (view.HiddenLanes.Single().Id, view.HiddenLanes.Single().ShowHref));
    }

    [Theory]
    [InlineData("by=weapon", "atacms unspecified")]
    [InlineData("by=weapon&weapon=long-range-missiles", "atacms")]
    [InlineData("by=topic", "use supply")]
    [InlineData("by=recipient", "UA")]
    [InlineData("by=source", "s1 s2")]
    [InlineData("country=FR", "FR")]
    public void Lanes_are_laid_as_asked_for(string address, string lanes) =>
        Assert.Equal(lanes, string.Join(' ', SampleView.Of(address).Lanes.Select(l => l.Id)));

    [Fact]
    public void A_lane_has_a_row_a_topic() =>
        Assert.Equal(["Use", "Supply"], SampleView.Of("country=US").Lane("US").Rows.Select(r => r.Name));

    [Fact]
    public void Everything_drawn_lies_within_the_plot()
    {
        var view = SampleView.Of("from=2024-05-10&to=2024-11-10");
        Assert.All(view.Lanes.SelectMany(l => l.Rows), row =>
        {
            Assert.All(row.Bands, b => Assert.True(b is { SeamStart: >= 0, EndSeam: <= 100 } && b.SeamStart <= b.Start && b.Start <= b.End && b.End <= b.EndSeam));
            Assert.All(row.Marks, m => Assert.True(m is { SpanStart: >= 0, SpanEnd: <= 100 } && m.SpanStart <= m.X && m.X <= m.SpanEnd));
        });
    }

    [Fact]
    public void What_is_decided_for_later_is_told_apart()
    {
        var decided = SampleEvents.Event("us-decides", PolicyAction.Permits, "2024-05-15") with { Phase = EventPhase.Decided };
        var snapshot = new ChronicleSnapshot([decided], [], "v2");
        var mark = SampleView.Of(snapshot, "").Lane("US").Rows.Single().Marks.Single();
        Assert.True(mark.Event.IsAhead);
        Assert.Null(mark.WordStanding);
        Assert.Equal([Standing.Unknown], SampleView.Of(snapshot, "").Lane("US").Rows.Single().Bands.Select(b => b.Standing));
    }

    private static string Told(LaneBand band) =>
        FormattableString.Invariant($"{band.Standing} {Math.Round(band.SeamStart, 2)} {Math.Round(band.Start, 2)} {Math.Round(band.End, 2)} {Math.Round(band.EndSeam, 2)}")
        + (band.IsCarriedIn ? " in" : "") + (band.IsOpen ? " open" : "") + (band.IsDerived ? " derived" : "") + (band.IsUnderReview ? " review" : "")
        + (band.StaleFrom is { } stale ? FormattableString.Invariant($" stale {Math.Round(stale, 2)}") : "");
}
