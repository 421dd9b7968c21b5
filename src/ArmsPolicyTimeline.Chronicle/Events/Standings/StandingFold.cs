using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>
/// The standing rule: what holds from which day on, out of all events. Published on the site with its version and written
/// down case by case in <c>docs/specs/standing.md</c>. The result does not depend on the order in which the facts come.
/// </summary>
public static class StandingFold
{
    /// <summary>Version of the rule; raised with every change of what it gives.</summary>
    public const int RuleVersion = 1;

    /// <summary>The standings that follow from events; their places are those in <paramref name="events"/>, which are in the order of the timeline.</summary>
    public static PolicyStandings Fold(IEnumerable<PolicyEvent> events, Vocabulary vocabulary) => Fold(events.Select(StandingFact.Of), vocabulary);

    /// <summary>The standings that follow from the facts of events.</summary>
    public static PolicyStandings Fold(IEnumerable<StandingFact> facts, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return Lazily(facts.GroupBy(f => (f.Actor, f.Recipient)).Select(g => KeyValuePair.Create(g.Key, g.AsEnumerable())), vocabulary);
    }

    /// <summary>The standings that follow from the facts of each actor and recipient, which are read when they are first needed.</summary>
    public static PolicyStandings Lazily(IEnumerable<KeyValuePair<(ActorCode Actor, ActorCode Recipient), IEnumerable<StandingFact>>> pairs, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new(pairs.ToFrozenDictionary(p => p.Key, p => new Lazy<IReadOnlyDictionary<StandingKey, ImmutableArray<PolicyStanding>>>(() => FoldPair(p.Key, [.. p.Value], vocabulary))));
    }

    private static Dictionary<StandingKey, ImmutableArray<PolicyStanding>> FoldPair((ActorCode Actor, ActorCode Recipient) pair, ImmutableArray<StandingFact> facts, Vocabulary vocabulary)
    {
        var folded = new Dictionary<StandingKey, ImmutableArray<PolicyStanding>>();
        var spokenOf = facts.Where(SpeaksOfItsOwn).SelectMany(e => e.Weapons).Distinct().ToList();
        foreach (var topic in facts.GroupBy(e => e.Topic))
        {
            var streams = new StatementStreams(topic, vocabulary);
            foreach (var weapon in spokenOf.Union(streams.Weapons))
            {
                if (streams.Of(weapon) is { IsEmpty: false } stream)
                {
                    folded.Add(new(pair.Actor, pair.Recipient, topic.Key, weapon), StandingWalk.Through(stream, weapon));
                }
            }
        }

        return folded;
    }

    // Rule 6. To urge, to warn or to ask is to speak of the weapons of others.
    private static bool SpeaksOfItsOwn(StandingFact fact) =>
        fact.Action is not (PolicyAction.Urges or PolicyAction.Warns or PolicyAction.Requests);
}
