using ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Evaluation;

/// <summary>Reading annotations, good and bad.</summary>
public sealed class GoldParserTests
{
    private const string Text = "Oslo gives NASAMS. Bern asks why.";

    [Fact]
    public void An_annotation_is_read_with_all_that_is_measured()
    {
        var gold = Assert.Single(GoldParser.Parse(
            """
            {"document": "a.txt", "events": [{"id": "a-1", "start": 0, "end": 18, "also": [{"start": 19, "end": 33}], "actor": "NO", "official": "A. Person", "kind": "supplies",
              "kindAlt": ["permits"], "weapons": ["nasams"], "date": "2024-05", "optional": true, "note": "anything else is passed over"}]}
            """,
            Text).Value!);
        Assert.Equal(
            ("a-1", new ActorCode("NO"), "A. Person", PolicyAction.Supplies, "2024-05", true),
            (gold.Id, gold.Actor, gold.Official, gold.Action, gold.Date?.ToString(), gold.IsOptional));
        Assert.Equal([new TextSpan(0, 18), new TextSpan(19, 14)], gold.Passages);
        Assert.Equal([PolicyAction.Supplies, PolicyAction.Permits], gold.Actions);
        Assert.Equal(["nasams"], gold.Weapons);
    }

    [Fact]
    public void Passages_can_be_named_by_their_words_and_actions_by_older_names()
    {
        var gold = Assert.Single(GoldParser.Parse("""{"events": [{"passage": "gives NASAMS", "also": ["asks", "not there"], "actor": "NO", "kind": "supplies-or-pledges", "weapons": [], "date": null}]}""", Text).Value!);
        Assert.Equal([new TextSpan(5, 12), new TextSpan(24, 4)], gold.Passages);
        Assert.Equal((PolicyAction.Supplies, null, false), (gold.Action, gold.Date, gold.IsOptional));
    }

    [Theory]
    [InlineData("{\n  \"events\": [}\n", "2: is no JSON from byte 14")]
    [InlineData("", "1: is no JSON")]
    [InlineData("[]", "has no list \"events\"")]
    [InlineData("{\"events\": 3}", "has no list \"events\"")]
    [InlineData("{\"events\": [7]}", "events[0].actor: is no text")]
    [InlineData("{\"events\": [{\"start\": 0, \"end\": 5, \"actor\": \"Norway\", \"kind\": \"supplies\", \"weapons\": []}]}", "events[0].actor: 'Norway' is no code")]
    [InlineData("{\"events\": [{\"start\": 0, \"end\": 5, \"actor\": \"NO\", \"kind\": \"gives\", \"weapons\": []}]}", "events[0].kind: 'gives' is no action; they are permits, ")]
    [InlineData("{\"events\": [{\"start\": 0, \"end\": 34, \"actor\": \"NO\", \"kind\": \"supplies\", \"weapons\": []}]}", "events[0].start: start and end of a passage are not within the text of 33 code units")]
    [InlineData("{\"events\": [{\"start\": 5, \"end\": 5, \"actor\": \"NO\", \"kind\": \"supplies\", \"weapons\": []}]}", "events[0].start: ")]
    [InlineData("{\"events\": [{\"passage\": \"nowhere\", \"actor\": \"NO\", \"kind\": \"supplies\", \"weapons\": []}]}", "events[0].passage: its words are not in the text")]
    [InlineData("{\"events\": [{\"start\": 0, \"end\": 5, \"actor\": \"NO\", \"kind\": \"supplies\"}]}", "events[0].weapons: is missing")]
    [InlineData("{\"events\": [{\"start\": 0, \"end\": 5, \"actor\": \"NO\", \"kind\": \"supplies\", \"weapons\": [], \"date\": \"spring\"}]}", "events[0].date: 'spring' is not a date")]
    [InlineData("{\"events\": [{\"start\": 0, \"end\": 5, \"actor\": \"NO\", \"kind\": \"supplies\", \"weapons\": [], \"date\": 2024}]}", "events[0].date: is no text")]
    public void A_bad_annotation_is_refused_with_the_place_and_the_reason(string json, string reason) =>
        Assert.StartsWith(reason, GoldParser.Parse(json, Text).Error, StringComparison.Ordinal);

    [Fact]
    public void Every_reason_is_given_at_once() =>
        Assert.Equal(3, GoldParser.Parse("""{"events": [{"start": 0, "end": 99, "actor": "?", "kind": "?", "weapons": []}]}""", Text).Error!.Split('\n').Length);
}
