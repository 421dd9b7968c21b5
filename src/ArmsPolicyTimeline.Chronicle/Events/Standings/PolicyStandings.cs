using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>All standings that follow from the events.</summary>
public sealed class PolicyStandings
{
    private readonly FrozenDictionary<StandingKey, ImmutableArray<PolicyStanding>> stretches;

    internal PolicyStandings(FrozenDictionary<StandingKey, ImmutableArray<PolicyStanding>> stretches) => this.stretches = stretches;

    /// <summary>Every actor, recipient, topic and weapon with a standing, in no order.</summary>
    public ImmutableArray<StandingKey> Keys => stretches.Keys;

    /// <summary>The stretches of one key in order, not overlapping; empty where nothing is known. Before the first: unknown.</summary>
    public ImmutableArray<PolicyStanding> Of(StandingKey key) => stretches.TryGetValue(key, out var found) ? found : [];

    /// <summary>What counts on a day; null: unknown.</summary>
    public PolicyStanding? On(StandingKey key, DateOnly day) => Of(key).FirstOrDefault(s => s.Covers(day));
}
