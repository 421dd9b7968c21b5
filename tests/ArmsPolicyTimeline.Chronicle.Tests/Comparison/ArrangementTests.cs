using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>The order of the lanes, their pages, and their parts.</summary>
public sealed class ArrangementTests
{
    // US has five events from October 2023 on, Ukraine one on a day of May 2024, the United Kingdom one on 2 May.
    [Theory]
    [InlineData("", "US UA GB")]
    [InlineData("order=name", "UA GB US")]
    [InlineData("order=first", "US UA GB")]
    [InlineData("order=first&topic=use&weapon=atacms", "UA US")]
    [InlineData("order=name&lanes=US", "US UA GB")]
    public void Lanes_follow_as_asked_for(string address, string lanes) =>
        Assert.Equal(lanes, string.Join(' ', SampleView.Of(address).Lanes.Select(l => l.Id)));

    [Theory]
    [InlineData("", 16, "Lanes 1 to 16 of 60", null, "/?lanepage=2 Lanes 17 to 32")]
    [InlineData("lanepage=2", 16, "Lanes 17 to 32 of 60", "/ Lanes 1 to 16", "/?lanepage=3 Lanes 33 to 48")]
    [InlineData("lanepage=9", 12, "Lanes 49 to 60 of 60", "/?lanepage=3 Lanes 33 to 48", null)]
    public void Many_lanes_are_paged(string address, int count, string words, string? previous, string? next)
    {
        // Sixty lanes of one event each.
        var events = from first in "XYZ" from second in "ABCDEFGHIJKLMNOPQRST" select SampleEvents.Event($"{first}{second}", PolicyAction.States, "2024-05-01", actor: $"{first}{second}");
        var view = SampleView.Of(new ChronicleSnapshot([.. events], [], "v"), address);

        Assert.Equal((count, words), (view.Lanes.Length, view.LanePages!.Words));
        Assert.Equal(previous, view.LanePages.PreviousHref is { } before ? $"{before} {view.LanePages.PreviousWords}" : null);
        Assert.Equal(next, view.LanePages.NextHref is { } after ? $"{after} {view.LanePages.NextWords}" : null);
        Assert.Equal("60 events in 60 lanes", view.Announcement);
    }

    [Fact]
    public void Few_lanes_have_no_pages() => Assert.Null(SampleView.Of("").LanePages);

    [Fact]
    public void A_country_opens_into_its_weapons()
    {
        var closed = SampleView.Of("topic=use").Lane("US");
        var open = SampleView.Of("topic=use&open=US").Lane("US");

        Assert.Equal(("/?topic=use&open=US", false, "Weapons of United States"), (closed.ToggleHref, closed.IsOpen, closed.PartsName));
        Assert.Equal(("/?topic=use", true), (open.ToggleHref, open.IsOpen));
        Assert.Equal(["US:atacms ATACMS 2", "US:unspecified Weapons at large 2"], open.Parts.Select(p => $"{p.Id} {p.Name} {p.Count}"));
        Assert.Equal(closed.Rows.Single().Bands, open.Rows.Single().Bands);
    }

    [Fact]
    public void The_events_of_an_open_lane_are_ticks_and_stand_in_its_parts()
    {
        var open = SampleView.Of("topic=use&from=2024-04&to=2024-12&open=US").Lane("US");

        // 29 May is day 58 of 275, 30 May day 59, the middle of November day 229: 210.9, 214.5 and 832.7 of 1000.
        Assert.Equal(("M211 0V1M215 0V1M833 0V1", 0), (open.Rows.Single().Rug, open.Rows.Single().Marks.Length));
        Assert.Equal(["us-considers", "us-limits", "us-atacms"], open.Rows.Single().Listed.Select(e => e.Id));
        Assert.Equal(["us-considers", "us-atacms"], open.Parts[0].Rows.Single().Marks.SelectMany(m => m.Events).Select(e => e.Id));
        Assert.Equal(0, open.Unlisted);
    }

    [Fact]
    public void A_lane_of_one_weapon_does_not_open() => Assert.Null(SampleView.Of("").Lane("GB").ToggleHref);

    [Fact]
    public void A_topic_opens_into_countries() =>
        Assert.Equal(["use:US", "use:GB", "use:UA"], SampleView.Of("by=topic&open=use").Lane("use").Parts.Select(p => p.Id));

    [Fact]
    public void A_class_opens_into_its_weapons_which_leave_their_place()
    {
        var missiles = SampleEvents.Event("fr-missiles", PolicyAction.Permits, "2024-06-01", "long-range-missiles", "FR");
        var snapshot = SampleView.Snapshot with { Events = [.. SampleView.Events, missiles] };

        // A class counts its members: one event of its own and four of ATACMS.
        Assert.Equal("long-range-missiles atacms unspecified", Lanes(SampleView.Of(snapshot, "by=weapon&open=atacms")));
        var open = SampleView.Of(snapshot, "by=weapon&open=long-range-missiles");
        Assert.Equal("long-range-missiles unspecified", Lanes(open));
        Assert.Equal(["atacms"], open.Lane("long-range-missiles").Parts.Select(p => p.Id));
    }

    [Fact]
    public void Many_recipients_are_folded_into_one_row_a_topic()
    {
        // Seven recipients are more rows than six: one row, the most permissive of them, and one that differs.
        string[] recipients = ["UA", "IL", "NL", "FR", "GB", "PL", "EE"];
        var events = recipients.Select((r, i) => SampleEvents.Event("to-" + r, i == 6 ? PolicyAction.Prohibits : PolicyAction.Permits, "2024-05-01") with { Recipient = new(r) });
        var row = SampleView.Of(new ChronicleSnapshot([.. events], [], "v"), "").Lane("US").Rows.Single();

        Assert.Equal((null, "Permitted", "1 of 7 differs"), (row.Recipient, row.Now.Word, row.Now.Small));
        Assert.Equal("ATACMS for EE: prohibited", row.Now.Differing[0]);
        Assert.Equal(2, SampleView.Of(new ChronicleSnapshot([.. events.Take(2)], [], "w"), "").Lane("US").Rows.Length);
    }

    [Fact]
    public void A_filter_of_many_values_lists_the_first_until_asked_for_all()
    {
        // Seventy actors of one event each; one of them is chosen, the last by name.
        var events = from first in "TUVWXYZ" from second in "ABCDEFGHIJ" select SampleEvents.Event($"{first}{second}", PolicyAction.States, "2024-05-01", actor: $"{first}{second}");
        var snapshot = new ChronicleSnapshot([.. events], [], "v");
        var few = SampleView.Of(snapshot, "country=ZJ").Facets[0];
        var all = SampleView.Of(snapshot, "all=country").Facets[0];

        Assert.Equal("TA TB TC TD TE TF TG TH ZJ", string.Join(' ', few.Values.Select(v => v.Id)));
        Assert.Equal((61, "/?country=ZJ&all=country"), (few.More, few.MoreHref));
        Assert.Equal((70, 0, null), (all.Values.Length, all.More, all.MoreHref));
    }

    private static string Lanes(TimelineView view) => string.Join(' ', view.Lanes.Select(l => l.Id));
}
