using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
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
        PolicyEvent[] events = [SampleEvents.Event("no", PolicyAction.Prohibits, "2024-05-29", sources: "s1"), SampleEvents.Event("yes", PolicyAction.Permits, "2024-05-29", sources: "s2")];
        var detail = EventDetail.Find(new ChronicleSnapshot([.. events], [], "v3"), SampleEvents.Vocabulary, "no")!;
        Assert.Equal(["s2"], detail.Against.Select(c => c.SourceId));
        Assert.Equal(Standing.Contested, detail.Standings.Single().After);
    }

    [Fact]
    public void Without_a_date_nobody_pretends_to_know_one()
    {
        var undated = SampleEvents.Event("past", PolicyAction.Prohibits, null, published: "2024-05-31");
        var detail = EventDetail.Find(new ChronicleSnapshot([undated], [], "v4"), SampleEvents.Vocabulary, "past")!;
        Assert.Equal(("No date given", null, "The sources give no date; first reported 31 May 2024."), (detail.When, detail.DateTime, detail.WhenKnown));
    }
}
