using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Resolves some clusters of blocks anew.</summary>
/// <param name="loaded">Candidates that were loaded before; others are loaded when they turn out to be needed.</param>
internal sealed class ClusterResolving(CandidateLoading loading, Vocabulary vocabulary, IEnumerable<StoredCandidate> loaded)
{
    private readonly Dictionary<string, StoredCandidate> known = loaded.ToDictionary(c => c.Id, StringComparer.Ordinal);

    /// <summary>The events of these clusters.</summary>
    public List<PolicyEvent> Events { get; } = [];

    /// <summary>The ids of the events that these clusters gave before.</summary>
    public HashSet<string> Before { get; } = new(StringComparer.Ordinal);

    /// <summary>Resolves the clusters of some candidates of a block.</summary>
    public async Task ResolveAsync(BlockMemory block, IEnumerable<int> candidates, CancellationToken cancel)
    {
        var resolved = new Dictionary<int, ImmutableArray<PolicyEvent>>();
        foreach (var candidate in candidates)
        {
            var leader = block.LeaderOf(candidate);
            while (!resolved.ContainsKey(leader))
            {
                var events = EventResolver.Resolve(await LoadAsync(block.CandidatesOf(leader), cancel), vocabulary);
                if (block.AskFor(leader, events))
                {
                    resolved.Add(leader, events);
                }
                else
                {
                    // What it was joined to may have been resolved without it.
                    leader = block.LeaderOf(leader);
                    resolved.Remove(leader);
                }
            }
        }

        // What was joined to another after it was resolved is told by the other.
        foreach (var (leader, events) in resolved.Where(r => block.LeaderOf(r.Key) == r.Key))
        {
            Events.AddRange(events);
            Before.UnionWith(block.Replace(leader, events.Select(e => e.Id)));
        }
    }

    private async Task<List<ReportedCandidate>> LoadAsync(IEnumerable<string> candidateIds, CancellationToken cancel)
    {
        var ids = candidateIds.ToList();
        foreach (var candidate in await loading.WithIdsAsync(ids.FindAll(id => !known.ContainsKey(id)), cancel))
        {
            known.Add(candidate.Id, candidate);
        }

        return ids.ConvertAll(id => known[id].Reported);
    }
}
