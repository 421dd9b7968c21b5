using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>
/// The candidates of one actor, recipient and topic in clusters that can be resolved apart: a new candidate changes the events of its own
/// cluster alone, save that two clusters may ask for the same id (<see cref="EventResolver.PlainIdOf"/>) and must then be joined.
/// It grows as candidates come and keeps only what it needs of them; where one goes or changes, it has to be made anew.
/// </summary>
/// <param name="vocabulary">Says which weapons belong to which class.</param>
/// <param name="pool">Makes the sketches that are kept; several may share it.</param>
public sealed class CandidateClusters(Vocabulary vocabulary, SketchPool pool)
{
    private readonly CandidateTies ties = new(vocabulary);
    private readonly List<ReportedCandidate> sketches = [];
    private readonly List<int> leaders = [];

    // The candidates of a cluster stand in a ring.
    private readonly List<int> next = [];

    /// <summary>How many candidates there are; they are numbered from 0 as they come.</summary>
    public int Count => sketches.Count;

    /// <summary>Takes a candidate in and joins all clusters that it is tied to. <returns>Its number.</returns></summary>
    public int Add(ReportedCandidate candidate)
    {
        var (sketch, at) = (pool.Sketch(candidate), sketches.Count);
        sketches.Add(sketch);
        leaders.Add(at);
        next.Add(at);
        for (var other = 0; other < at; other++)
        {
            if (LeaderOf(other) != LeaderOf(at) && ties.AreTied(sketches[other], sketch))
            {
                Join(other, at);
            }
        }

        return at;
    }

    /// <summary>Makes one cluster of those of two candidates.</summary>
    public void Join(int one, int other)
    {
        var (a, b) = (LeaderOf(one), LeaderOf(other));
        if (a != b)
        {
            leaders[b] = a;
            (next[a], next[b]) = (next[b], next[a]);
        }
    }

    /// <summary>The number of the candidate that stands for a candidate's cluster; the same for all of the cluster, until it is joined to another.</summary>
    public int LeaderOf(int candidate)
    {
        while (leaders[candidate] != candidate)
        {
            candidate = leaders[candidate] = leaders[leaders[candidate]];
        }

        return candidate;
    }

    /// <summary>All candidates of a candidate's cluster.</summary>
    public IEnumerable<int> Of(int candidate)
    {
        var at = candidate;
        do
        {
            yield return at;
            at = next[at];
        }
        while (at != candidate);
    }
}
