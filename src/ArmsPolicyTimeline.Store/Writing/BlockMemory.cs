using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Store.Mapping;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>What one block holds, without the words: its candidates in clusters, and the ids of the events that each cluster gives.</summary>
internal sealed class BlockMemory(Vocabulary vocabulary, SketchPool pool)
{
    private readonly CandidateClusters clusters = new(vocabulary, pool);
    private readonly List<(string ArticleId, int Ordinal)> places = [];

    // A cluster gives no more events than it has candidates, so each of them keeps one, or none.
    private readonly List<string?> events = [];

    // Which cluster asked first for an id, by its hash. Two of one hash, or a cluster that asks for it no longer, only join clusters without need.
    private readonly Dictionary<int, int> asked = [];

    /// <summary>How many candidates there are.</summary>
    public int Count => clusters.Count;

    /// <summary>Takes a new candidate in. <returns>Its number.</returns></summary>
    public int Add(StoredCandidate candidate)
    {
        places.Add((candidate.ArticleId, candidate.Ordinal));
        events.Add(null);
        return clusters.Add(candidate.Reported);
    }

    public int LeaderOf(int candidate) => clusters.LeaderOf(candidate);

    /// <summary>The ids of all candidates of a cluster.</summary>
    public IEnumerable<string> CandidatesOf(int leader) => clusters.Of(leader).Select(c => CandidateMapping.IdOf(places[c].ArticleId, places[c].Ordinal));

    /// <summary>Asks for the ids of a cluster's events; joins it to the clusters that ask for the same. <returns>Whether there were none.</returns></summary>
    public bool AskFor(int leader, IEnumerable<PolicyEvent> resolved)
    {
        var isAlone = true;
        foreach (var hash in resolved.Select(e => StringComparer.Ordinal.GetHashCode(EventResolver.PlainIdOf(e))))
        {
            if (!asked.TryAdd(hash, leader) && LeaderOf(asked[hash]) != LeaderOf(leader))
            {
                clusters.Join(asked[hash], leader);
                isAlone = false;
            }
        }

        return isAlone;
    }

    /// <summary>Notes which events a cluster gives now. <returns>Those that it, or what was joined to it, gave before.</returns></summary>
    public List<string> Replace(int leader, IEnumerable<string> eventIds)
    {
        var old = new List<string>();
        using var ids = eventIds.GetEnumerator();
        foreach (var candidate in clusters.Of(leader))
        {
            if (events[candidate] is { } gave)
            {
                old.Add(gave);
            }

            events[candidate] = ids.MoveNext() ? ids.Current : null;
        }

        return old;
    }
}
