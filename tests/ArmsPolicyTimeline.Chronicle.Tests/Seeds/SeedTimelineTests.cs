using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Seeds;

/// <summary>What the five digests show together: the timeline that a newcomer sees at the first start.</summary>
public sealed class SeedTimelineTests
{
    private static readonly ImmutableArray<PolicyEvent> Events = EventResolver.Resolve(Seed.All.SelectMany(Reported), Seed.Vocabulary);

    private static readonly PolicyStandings Standings = StandingFold.Fold(Events, Seed.Vocabulary);

    [Fact]
    public void At_least_twelve_actors_have_a_lane() =>
        Assert.True(Events.Select(e => e.Actor).Distinct().Count() >= 12, string.Join(' ', Events.Select(e => e.Actor).Distinct()));

    [Fact]
    public void The_United_States_limits_use_inside_Russia_from_30_May_2024()
    {
        Assert.Equal(Standing.Prohibited, On("US", "unspecified", new(2024, 5, 29)));
        Assert.Equal(Standing.Limited, On("US", "unspecified", new(2024, 5, 30)));
        Assert.Equal(Standing.Limited, On("US", "unspecified", new(2024, 12, 31)));
    }

    [Fact]
    public void What_the_United_States_decided_before_is_told_apart_from_what_was_in_force() =>
        Assert.Contains(Events, e => e.Actor == new ActorCode("US") && e.Action == PolicyAction.PermitsWithLimits
            && e.Phase == EventPhase.Decided && e.Date is { } date && date.Latest < new DateOnly(2024, 5, 30));

    [Fact]
    public void The_United_States_permits_ATACMS_in_November_2024()
    {
        Assert.Equal(Standing.Prohibited, On("US", "atacms", new(2024, 10, 31)));
        Assert.Equal(Standing.Permitted, On("US", "atacms", new(2024, 11, 30)));
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
        Assert.Contains(Events, e => e.Actor == new ActorCode(actor) && e.Weapons.Contains(new WeaponId(weapon)) && e.Action == action);

    private static Standing? On(string actor, string weapon, DateOnly day) =>
        Standings.On(new(new ActorCode(actor), ActorCode.Ukraine, PolicyTopic.Use, new WeaponId(weapon)), day)?.Standing;

    private static IEnumerable<ReportedCandidate> Reported(Seed seed)
    {
        var read = seed.Read();
        var source = new Source(seed.Slug, read.Article.Metadata, read.Text.Id, IsDigest: true, ArticleCount: 1);
        return read.Candidates.Select(c => new ReportedCandidate(c, source, [.. c.Passages.Select(p => PassageAt(p, read))]));
    }

    private static Passage PassageAt(TextSpan span, ReadingResult read) =>
        new(span, span.Of(read.Text.Text), read.Text.Paragraphs.First(p => p.Span.Overlaps(span)).Locator);
}
