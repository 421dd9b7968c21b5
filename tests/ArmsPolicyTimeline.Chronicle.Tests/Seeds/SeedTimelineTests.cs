using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Seeds;

/// <summary>What the five digests show together, the timeline that a newcomer sees at the first start; and that the articles themselves show the same.</summary>
public sealed class SeedTimelineTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void At_least_twelve_actors_have_a_lane(bool articles)
    {
        var actors = Events(articles).Select(e => e.Actor).Distinct().ToList();
        Assert.True(actors.Count >= 12, string.Join(' ', actors));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_United_States_limits_use_inside_Russia_from_30_May_2024(bool articles)
    {
        Assert.Equal(Standing.Prohibited, On(articles, "US", "unspecified", new(2024, 5, 29)));
        Assert.Equal(Standing.Limited, On(articles, "US", "unspecified", new(2024, 5, 30)));
        Assert.Equal(Standing.Limited, On(articles, "US", "unspecified", new(2024, 12, 31)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_the_United_States_decided_before_is_told_apart_from_what_was_in_force(bool articles) =>
        Assert.Contains(Events(articles), e => e.Actor == new ActorCode("US") && e.Action is PolicyAction.PermitsWithLimits or PolicyAction.Permits
            && e.Phase == EventPhase.Decided && e.Date is { } date && date.Latest < new DateOnly(2024, 5, 30));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_United_States_permits_ATACMS_in_November_2024(bool articles)
    {
        Assert.Equal(Standing.Prohibited, On(articles, "US", "atacms", new(2024, 10, 31)));
        Assert.Equal(Standing.Permitted, On(articles, "US", "atacms", new(2024, 11, 30)));
    }

    [Theory]
    [InlineData("US", "atacms", PolicyAction.Supplies)]
    [InlineData("US", "antipersonnel-mines", PolicyAction.Supplies)]
    [InlineData("US", "m1-abrams", PolicyAction.Withholds)]
    [InlineData("US", "f-16", PolicyAction.Supplies)]
    [InlineData("GB", "storm-shadow", PolicyAction.Permits)]
    [InlineData("NL", "f-16", PolicyAction.Supplies)]
    [InlineData("DK", "f-16", PolicyAction.PermitsWithLimits)]
    [InlineData("UA", "atacms", PolicyAction.Requests)]
    [InlineData("FR", "personnel", PolicyAction.Deploys)]
    [InlineData("KP", "personnel", PolicyAction.Deploys)]
    [InlineData("RU", "long-range-missiles", PolicyAction.Warns)]
    public void An_actor_acts_about_a_weapon(string actor, string weapon, PolicyAction action) =>
        Assert.Contains(Events(articles: false), e => e.Actor == new ActorCode(actor) && e.Weapons.Contains(new WeaponId(weapon)) && e.Action == action);

    private static ImmutableArray<PolicyEvent> Events(bool articles) => SeedChronicle.Events(articles);

    private static Standing? On(bool articles, string actor, string weapon, DateOnly day) =>
        StandingFold.Fold(Events(articles), Seed.Vocabulary).On(new(new ActorCode(actor), ActorCode.Ukraine, PolicyTopic.Use, new WeaponId(weapon)), day)?.Standing;
}
