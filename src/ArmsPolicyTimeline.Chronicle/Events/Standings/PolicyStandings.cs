using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>All standings that follow from the events; those of an actor and a recipient are folded when they are first asked for.</summary>
public sealed class PolicyStandings
{
    private readonly FrozenDictionary<(ActorCode Actor, ActorCode Recipient), Lazy<IReadOnlyDictionary<StandingKey, ImmutableArray<PolicyStanding>>>> pairs;
    private readonly ILookup<ActorCode, ActorCode> recipients;
    private readonly Lazy<ImmutableArray<StandingKey>> keys;

    internal PolicyStandings(FrozenDictionary<(ActorCode Actor, ActorCode Recipient), Lazy<IReadOnlyDictionary<StandingKey, ImmutableArray<PolicyStanding>>>> pairs)
    {
        this.pairs = pairs;
        recipients = pairs.Keys.ToLookup(p => p.Actor, p => p.Recipient);
        keys = new(() => [.. pairs.Values.SelectMany(p => p.Value.Keys)]);
    }

    /// <summary>The standings of no events.</summary>
    public static PolicyStandings Nothing { get; } = new(FrozenDictionary<(ActorCode Actor, ActorCode Recipient), Lazy<IReadOnlyDictionary<StandingKey, ImmutableArray<PolicyStanding>>>>.Empty);

    /// <summary>Every actor, recipient, topic and weapon with a standing, in no order.</summary>
    public ImmutableArray<StandingKey> Keys => keys.Value;

    /// <summary>The keys of one actor.</summary>
    public IEnumerable<StandingKey> KeysOf(ActorCode actor) => recipients[actor].SelectMany(r => pairs[(actor, r)].Value.Keys);

    /// <summary>The stretches of one key in order, not overlapping; empty where nothing is known. Before the first: unknown.</summary>
    public ImmutableArray<PolicyStanding> Of(StandingKey key) => pairs.TryGetValue((key.Actor, key.Recipient), out var of) && of.Value.TryGetValue(key, out var found) ? found : [];

    /// <summary>What counts on a day; null: unknown.</summary>
    public PolicyStanding? On(StandingKey key, DateOnly day)
    {
        var stretches = Of(key);
        var (low, high) = (0, stretches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stretches[middle].Start <= day ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && stretches[low - 1].Covers(day) ? stretches[low - 1] : null;
    }
}
