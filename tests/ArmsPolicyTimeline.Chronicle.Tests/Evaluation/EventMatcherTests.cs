using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Evaluation;

/// <summary>Which annotated event is paired with which that was read.</summary>
public sealed class EventMatcherTests
{
    [Fact]
    public void Of_two_on_one_passage_the_one_that_agrees_in_more_is_taken()
    {
        var match = Made.Match([Made.Gold(weapon: "patriot")], [Made.Read(), Made.Read(weapon: "patriot")]);
        Assert.Equal(match.Found.Single().Read, Made.Read(weapon: "patriot"), (a, b) => a.Weapons.SequenceEqual(b.Weapons));
        Assert.Single(match.Spurious);
    }

    [Fact]
    public void The_action_goes_before_weapons_and_date_together()
    {
        var match = Made.Match(
            [Made.Gold(date: "2024-05-30")],
            [Made.Read(action: PolicyAction.Withholds, date: "2024-05-30"), Made.Read(weapon: "patriot")]);
        Assert.Equal((true, false, false), (match.Found[0].ActionAgrees, match.Found[0].WeaponsAgree, match.Found[0].DateAgrees));
    }

    [Fact]
    public void A_required_event_goes_before_an_optional_one_that_agrees_as_well()
    {
        var match = Made.Match([Made.Gold(optional: true), Made.Gold()], [Made.Read()]);
        Assert.Equal((1, 0, 1, 1), (match.Found.Length, match.Optional.Length, match.NotAsked.Length, match.Required));
    }

    [Fact]
    public void An_optional_event_that_agrees_in_more_goes_before_a_required_one()
    {
        var match = Made.Match([Made.Gold(weapon: "patriot"), Made.Gold(optional: true)], [Made.Read()]);
        Assert.Equal((0, 1, 1, 0), (match.Found.Length, match.Optional.Length, match.Missed.Length, match.Counted));
    }

    [Fact]
    public void Any_passage_of_an_event_will_do()
    {
        var gold = Made.Gold() with { Passages = [new TextSpan(0, 50), new TextSpan(900, 60)] };
        Assert.Single(Made.Match([gold], [Made.Read(start: 900)]).Found);
    }

    [Fact]
    public void An_action_that_the_annotator_accepts_besides_is_right()
    {
        var gold = Made.Gold() with { Actions = [PolicyAction.Supplies, PolicyAction.Permits] };
        Assert.True(Made.Match([gold], [Made.Read(action: PolicyAction.Permits)]).Found[0].IsDated);
    }

    [Fact]
    public void What_says_the_same_again_on_a_passage_of_the_event_is_a_repeat()
    {
        var gold = Made.Gold() with { Passages = [new TextSpan(0, 100), new TextSpan(500, 100)] };
        var match = Made.Match([gold], [Made.Read(), Made.Read(500), Made.Read(500, date: "2024"), Made.Read(300)]);
        Assert.Equal((1, 1, 2, 3), (match.Found.Length, match.Repeats.Length, match.Spurious.Length, match.Counted));
    }

    [Fact]
    public void Another_actor_is_told_from_nothing_at_all()
    {
        var match = Made.Match([Made.Gold(), Made.Gold(300)], [Made.Read(actor: "DK"), Made.Read(300, actor: "DK", action: PolicyAction.Withholds)]);
        Assert.Equal((0, 1, 1, 1, 2, 2), (match.Found.Length, match.OtherActor.Length, match.Missed.Length, match.Spurious.Length, match.Required, match.Counted));
    }

    [Fact]
    public void An_optional_event_of_another_actor_excuses_nothing() =>
        Assert.Single(Made.Match([Made.Gold(optional: true)], [Made.Read(actor: "DK")]).Spurious);
}
