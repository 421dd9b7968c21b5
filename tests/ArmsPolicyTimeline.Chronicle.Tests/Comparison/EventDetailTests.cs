using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>The event panel: everything of one event, in words.</summary>
public sealed class EventDetailTests
{
    private static readonly EventDetail Limits = SampleView.Of("country=US&topic=use&event=us-limits").Selected!;

    [Fact]
    public void It_says_what_who_when_and_for_whom()
    {
        Assert.Equal("United States permits weapons on targets outside Ukraine, with limits", Limits.Headline);
        Assert.Equal(("30 May 2024", "2024-05-30", "Day known. Named in the text."), (Limits.When, Limits.DateTime, Limits.WhenKnown));
        Assert.Equal(("Joe Biden", "President of the United States"), (Limits.Who, Limits.Office));
        Assert.Equal(("Weapons at large", "Ukraine", "Use on targets outside Ukraine"), (Limits.Weapons, Limits.Recipient, Limits.TopicWords));
    }

    [Fact]
    public void It_says_the_limits_and_the_sources_own_words() =>
        Assert.Equal(["Territory: Near the border", "In the source’s words: “just over the border”"], Limits.Limits.Select(l => $"{l.Kind}: {l.Words}"));

    [Fact]
    public void It_says_what_held_before_and_what_holds_from_then_on()
    {
        var change = Limits.Standings.Single();
        Assert.Equal((Standing.Prohibited, Standing.Limited), (change.Before, change.After));
        Assert.Equal("since 30 May 2024, open. Before: prohibited.", change.Words);
    }

    [Fact]
    public void What_changed_nothing_says_so() =>
        Assert.Equal("Changes no standing.", SampleView.Of("event=ua-asks").Selected!.Standings.Single().Words);

    [Fact]
    public void A_review_is_told()
    {
        var change = SampleView.Of("event=us-considers").Selected!.Standings.Single();
        Assert.Equal((Standing.Prohibited, "under review, since 29 May 2024, until 18 November 2024. Before: prohibited."), (change.After, change.Words));
    }

    [Fact]
    public void Each_report_has_its_passage_with_the_words_set_off_and_a_way_to_the_source()
    {
        Assert.Equal("2, from 2 sources", Limits.PassageCount);
        var report = Limits.Citations[0];
        Assert.Equal(("Sample Wire", "31 May 2024", "/sources/s1"), (report.Publisher, report.Published, report.SourceHref));
        var passage = report.Passages.Single();
        Assert.Equal(("¶ 7", "/sources/s1?event=us-limits#p7"), (passage.Locator, passage.Href));
        Assert.Equal(["The ban was |", "lifted|Trigger", " on Thursday.|"], passage.Pieces.Select(p => $"{p.Text}|{p.Field}"));
        Assert.Equal("What may be fired where", Limits.Citations[1].Publisher);
    }

    [Fact]
    public void It_stands_among_the_events_of_the_page_with_ways_back_and_on()
    {
        Assert.Equal("Event 3 of 4", Limits.Position);
        Assert.Equal("/?country=US&topic=use&event=us-considers", Limits.PreviousHref);
        Assert.Equal("/?country=US&topic=use&event=us-atacms", Limits.NextHref);
        Assert.Equal("/?country=US&topic=use", Limits.CloseHref);
        Assert.Equal("", SampleView.Of("country=GB&event=us-limits").Selected!.Position);
    }

    [Fact]
    public void On_its_own_page_it_is_found_by_id()
    {
        Assert.Equal("Joe Biden", EventDetail.Find(SampleView.Snapshot, SampleEvents.Vocabulary, "us-limits")!.Who);
        Assert.Null(EventDetail.Find(SampleView.Snapshot, SampleEvents.Vocabulary, "nobody"));
    }

    [Fact]
    public void What_is_contested_shows_the_other_side()
    {
        var detail = Find("no", SampleEvents.Event("no", PolicyAction.Prohibits, "2024-05-29", sources: "s1"), SampleEvents.Event("yes", PolicyAction.Permits, "2024-05-29", sources: "s2"));
        var other = detail.Disagreements.Single();
        Assert.Equal(("s2 says the opposite for the same day.", "/events/yes"), (other.Words, other.Href));
        Assert.Equal(["s2"], other.Reports.Select(c => c.SourceId));
        Assert.Equal(Standing.Contested, detail.Standings.Single().After);
    }

    [Fact]
    public void Another_day_in_another_source_is_shown()
    {
        var other = Find("one", SampleEvents.Event("one", PolicyAction.Permits, "2024-11-17", sources: "s1"), SampleEvents.Event("two", PolicyAction.Permits, "2024-11-18", sources: "s2")).Disagreements.Single();
        Assert.Equal(("s2 gives another day: 18 November 2024.", "/events/two"), (other.Words, other.Href));
    }

    [Theory]
    [InlineData("2024-11-25", "s2", "atacms", PolicyAction.Permits)]
    [InlineData("2024-11", "s2", "atacms", PolicyAction.Permits)]
    [InlineData("2024-11-18", "s1", "atacms", PolicyAction.Permits)]
    [InlineData("2024-11-18", "s2", "storm-shadow", PolicyAction.Permits)]
    [InlineData("2024-11-18", "s2", "atacms", PolicyAction.Considers)]
    public void What_is_another_act_is_no_disagreement(string date, string source, string weapon, PolicyAction action) =>
        Assert.Empty(Find("one", SampleEvents.Event("one", PolicyAction.Permits, "2024-11-17", sources: "s1"), SampleEvents.Event("two", action, date, weapon, sources: source)).Disagreements);

    [Fact]
    public void Who_leaves_out_the_limits_is_named()
    {
        var limited = SampleEvents.Event("one", PolicyAction.PermitsWithLimits, "2024-05-30", sources: "s1 s2") with { Limits = new(TerritoryLimit.BorderZone, null, null, null, null, "near the border") };
        var told = limited with { Citations = [limited.Citations[0] with { Fields = [new(FieldName.Limits, new TextSpan(30, 5))] }, limited.Citations[1]] };
        var other = Find("one", told).Disagreements.Single();
        Assert.Equal(("s2 states no limits.", null), (other.Words, other.Href));
        Assert.Empty(Find("one", limited).Disagreements);
    }

    [Fact]
    public void The_first_report_and_the_number_of_independent_ones_are_told()
    {
        Assert.Equal("Sample Wire and What may be fired where, 31 May 2024", Limits.FirstReported);
        Assert.Equal("2 sources, independent of each other", Limits.Reports);
        var alone = Find("one", SampleEvents.Event("one", PolicyAction.Permits, "2024-05-30"));
        Assert.Equal(("Not known", "1 source"), (alone.FirstReported, alone.Reports));
        var behind = SampleView.Of("event=us-limits").Selected!.Event with { FirstPublished = SampleEvents.Date("2024-05-31") };
        Assert.Equal("2 sources, independent of each other; 1 day after the event", Find("us-limits", behind).Reports);
    }

    [Fact]
    public void Without_a_date_nobody_pretends_to_know_one()
    {
        var undated = SampleEvents.Event("past", PolicyAction.Prohibits, null, published: "2024-05-31");
        var detail = EventDetail.Find(new ChronicleSnapshot([undated], [], "v4"), SampleEvents.Vocabulary, "past")!;
        Assert.Equal(("No date given", null, "The sources give no date; first reported 31 May 2024."), (detail.When, detail.DateTime, detail.WhenKnown));
    }

    private static EventDetail Find(string id, params PolicyEvent[] events) => EventDetail.Find(new ChronicleSnapshot([.. events], [], "v"), SampleEvents.Vocabulary, id)!;
}
