using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparing;

/// <summary>Who followed whom, worked out by hand: Washington permits on 1 March, Paris on 11 March, which a source says was released by it.</summary>
public sealed class CompareFollowingTests
{
    private const string Sentence = "The French yes was made possible by Washington.";

    private static readonly PolicyEvent First = SampleEvents.Event("us-permits", PolicyAction.Permits, "2024-03-01", "atacms");
    private static readonly PolicyEvent Earlier = SampleEvents.Event("us-permits-before", PolicyAction.Permits, "2024-01-01", "atacms");
    private static readonly PolicyEvent Refused = SampleEvents.Event("us-refuses", PolicyAction.Prohibits, "2024-03-05", "atacms");

    [Fact]
    public void A_line_names_both_decisions_the_days_between_and_the_passage()
    {
        var line = Assert.Single(View("lanes=US,FR").Followings);
        Assert.Equal(("France", "fr-permits", "was released by", "United States", "10 days later"), (line.Lane, line.Event.Id, line.Detail.Words, line.Detail.Leader, line.Detail.Lag));
        Assert.Equal("us-permits", line.Detail.Decision?.Id);
        Assert.Equal(("s1 ¶ 4", "/sources/s1?event=fr-permits#p4"), (line.Detail.Source.Words, line.Detail.Source.Href));
        Assert.Equal(["The French yes was ", "made possible by", " Washington."], line.Detail.Pieces.Select(p => p.Text));
    }

    [Fact]
    public void The_line_between_lanes_leads_from_the_one_decision_to_the_other()
    {
        var lanes = View("lanes=US,GB,FR&from=2024-03-01&to=2024-03-31").Lanes;
        Assert.Equal([LaneTiePart.Leader, LaneTiePart.Between, LaneTiePart.Follower], lanes.Select(l => Assert.Single(l.Ties).Part));
        Assert.All(lanes, l => Assert.True(l.Ties[0].IsDown));
        Assert.Equal(0, lanes[0].Ties[0].From, 6);
        Assert.Equal(1000 / 31.0, lanes[2].Ties[0].To, 6);
        Assert.Equal(("released by United States", "France was released by United States, says s1 ¶ 4"), (lanes[2].Ties[0].Words, lanes[2].Ties[0].Label));
        Assert.All(View("lanes=FR,US").Lanes, l => Assert.False(l.Ties[0].IsDown));
    }

    [Theory]
    [InlineData("lanes=FR,GB")]
    [InlineData("lanes=US,FR&day0=approval")]
    public void Where_no_line_can_be_drawn_the_table_still_tells(string address)
    {
        var view = View(address);
        Assert.Single(view.Followings);
        Assert.All(view.Lanes, l => Assert.Empty(l.Ties));
    }

    [Fact]
    public void What_waits_for_another_names_no_decision()
    {
        var line = Assert.Single(View("lanes=US,FR", FollowingKind.ConditionalOn).Followings);
        Assert.Equal(("depends on", "", null), (line.Detail.Words, line.Detail.Lag, line.Detail.Decision));
    }

    [Fact]
    public void A_decision_about_another_weapon_is_not_taken_for_the_one_followed()
    {
        var following = Following(FollowingKind.ReleasedBy) with { Weapons = [new WeaponId("f-16")] };
        Assert.Null(Assert.Single(View("lanes=US,FR", following).Followings).Detail.Decision);
    }

    [Fact]
    public void The_event_itself_says_whose_decision_it_followed()
    {
        var snapshot = new ChronicleSnapshot([First, French(Following(FollowingKind.ReleasedBy))], [], "v1");
        Assert.Equal("us-permits", Assert.Single(EventDetail.Find(snapshot, SampleEvents.Vocabulary, "fr-permits")!.Followings).Decision?.Id);
        Assert.Empty(EventDetail.Find(snapshot, SampleEvents.Vocabulary, "us-permits")!.Followings);
    }

    [Fact]
    public void The_event_that_was_followed_says_by_which()
    {
        var snapshot = new ChronicleSnapshot([Earlier, First, Refused, French(Following(FollowingKind.ReleasedBy))], [], "v1");
        var follower = Assert.Single(EventDetail.Find(snapshot, SampleEvents.Vocabulary, "us-permits")!.Followers);
        Assert.Equal(("11 March 2024", "/events/fr-permits", "was released by", "10 days later"), (follower.When, follower.Href, follower.Detail.Words, follower.Detail.Lag));
        Assert.All(["us-permits-before", "us-refuses", "fr-permits"], id => Assert.Empty(EventDetail.Find(snapshot, SampleEvents.Vocabulary, id)!.Followers));
    }

    [Theory]
    [InlineData(FollowingKind.ReleasedBy, "released-by", "\"us-permits\"")]
    [InlineData(FollowingKind.ConditionalOn, "conditional-on", "null")]
    public void Other_programs_get_it_too(FollowingKind kind, string slug, string decision)
    {
        var french = French(Following(kind));
        var snapshot = new ChronicleSnapshot([First, french], [], "v1");
        var line = EventExport.JsonLine(EventItem.Of(french, new ExportFrame(snapshot, SampleEvents.Vocabulary, "https://site.example")));
        Assert.Contains(
            $$"""
            "follows":[{"kind":"{{slug}}","leader":"US","event":{{decision}},"source":"s1","locator":4,"quote":"The French yes was made possible by Washington.","permalink":"https://site.example/sources/s1?event=fr-permits#p4"}]
            """,
            line,
            StringComparison.Ordinal);
        Assert.Contains("\"follows\":[]", EventExport.JsonLine(EventItem.Of(First, new ExportFrame(snapshot, SampleEvents.Vocabulary, ""))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_goes_into_the_download() =>
        Assert.Contains("followed,France,United States,,11 March 2024,,,,was released by United States; 10 days later,,,fr-permits us-permits,", CompareCsv.Write(View("lanes=US,FR")), StringComparison.Ordinal);

    private static CompareView View(string address, FollowingKind kind = FollowingKind.ReleasedBy) => View(address, Following(kind));

    private static CompareView View(string address, Following following) => SampleComparison.Of([Earlier, First, Refused, French(following)], address);

    private static Following Following(FollowingKind kind)
    {
        var words = new TextSpan(100 + Sentence.IndexOf("made", StringComparison.Ordinal), "made possible by".Length);
        return new(kind, new("US"), words, new Passage(new TextSpan(100, Sentence.Length), Sentence, 4), "made-possible");
    }

    private static PolicyEvent French(Following following)
    {
        var e = SampleEvents.Event("fr-permits", PolicyAction.Permits, "2024-03-11", "atacms", "FR");
        return e with { Citations = [e.Citations[0] with { Followings = [following] }] };
    }
}
