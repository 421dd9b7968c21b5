using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>What speaks against an event, and which words gave its fields.</summary>
public sealed class AgainstTests
{
    private static readonly PolicyEvent Yes = SampleEvents.Event("yes", PolicyAction.Permits, "2024-05-30", sources: "s1");

    [Theory]
    [InlineData("2024-05-28", "2 days earlier, on 28 May 2024")]
    [InlineData("2024-05-30", "on the same day")]
    [InlineData("2024-05-31", "1 day later, on 31 May 2024")]
    [InlineData("2024-06", "June 2024")]
    [InlineData("2024-11-26", "180 days later, on 26 November 2024")]
    public void A_refusal_near_a_permission_speaks_against_it(string date, string when)
    {
        var against = Find(Yes, SampleEvents.Event("no", PolicyAction.Prohibits, date, sources: "s2")).Against!;

        Assert.Equal((when, "/events/no", "s2"), (against.When, against.Href, against.Report.SourceId));
        Assert.Equal("/sources/s2?event=no#p7", against.Passage.Href);
    }

    [Theory]
    [InlineData(PolicyAction.Prohibits, "2024-11-27", "atacms", "US")]
    [InlineData(PolicyAction.Considers, "2024-05-30", "atacms", "US")]
    [InlineData(PolicyAction.Permits, "2024-05-30", "atacms", "US")]
    [InlineData(PolicyAction.Prohibits, "2024-05-30", "storm-shadow", "US")]
    [InlineData(PolicyAction.Prohibits, "2024-05-30", "atacms", "GB")]
    public void What_is_far_or_about_something_else_does_not(PolicyAction action, string date, string weapon, string actor) =>
        Assert.Null(Find(Yes, SampleEvents.Event("no", action, date, weapon, actor, sources: "s2")).Against);

    [Fact]
    public void The_best_attested_goes_before_the_nearest()
    {
        var near = SampleEvents.Event("near", PolicyAction.Prohibits, "2024-05-31", sources: "s2") with { Evidence = Evidence.Anonymous };
        var far = SampleEvents.Event("far", PolicyAction.Withholds, "2024-07-31", sources: "s2") with { Evidence = Evidence.Declared };

        Assert.Equal("/events/far", Find(Yes, near, far).Against!.Href);
        Assert.Equal("/events/near", Find(Yes, near, far with { Evidence = Evidence.Anonymous }).Against!.Href);
        Assert.Equal("/events/yes", Find(near, Yes, far).Against!.Href);
    }

    [Fact]
    public void What_decides_nothing_has_nothing_against_it() =>
        Assert.Null(Find(SampleEvents.Event("asks", PolicyAction.Requests, "2024-05-30"), Yes).Against);

    [Fact]
    public void Words_that_gave_two_fields_have_both()
    {
        const string quote = "President Roe lets them.";
        var cited = Yes with
        {
            Citations =
            [
                Yes.Citations[0] with
                {
                    Passages = [new Passage(new TextSpan(10, quote.Length), quote, 7)],
                    Fields = [new(FieldName.Actor, new TextSpan(20, 3)), new(FieldName.Official, new TextSpan(10, 13)), new(FieldName.Trigger, new TextSpan(24, 4)), new(FieldName.Date, new TextSpan(2, 4))],
                },
            ],
        };
        var report = Find(cited).Citations.Single();

        Assert.Equal(
            ["President |Official", "Roe|Official Actor", " |", "lets|Trigger", " them.|"],
            report.Passages.Single().Pieces.Select(p => $"{p.Text}|{string.Join(' ', p.Fields)}"));
        Assert.Equal([FieldName.Date], report.Elsewhere);
        Assert.Matches("^[0-9a-z]{12}$", report.Passages.Single().Id);
    }

    private static EventDetail Find(PolicyEvent policyEvent, params PolicyEvent[] others) =>
        EventDetail.Find(new ChronicleSnapshot([.. others.Prepend(policyEvent).OrderBy(e => e.Date!.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal)], [], "v"), SampleEvents.Vocabulary, policyEvent.Id)!;
}
