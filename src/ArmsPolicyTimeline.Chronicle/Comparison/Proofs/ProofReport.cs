using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Proofs;

/// <summary>What came of looking up every passage of every citation.</summary>
/// <param name="Revision">Of the store when they were looked up (<see cref="IPassageReader.RevisionAsync"/>).</param>
/// <param name="Passages">How many passages of citations there are; one that two events rest on counts twice.</param>
/// <param name="Texts">How many texts they are from.</param>
/// <param name="ChangedSources">Ids of the sources whose text is not the one that was read, whatever became of its passages; in ordinal order.</param>
/// <param name="Faults">The passages that are not exact, by source, event and place.</param>
public sealed record ProofReport(string Revision, int Passages, int Texts, ImmutableArray<string> ChangedSources, ImmutableArray<PassageFault> Faults)
{
    /// <summary>How many are exact.</summary>
    public int Exact => Passages - Faults.Length;

    /// <summary>How many stand elsewhere.</summary>
    public int Moved => Faults.Count(f => f.Proof.State == ProofState.Moved);

    /// <summary>How many are gone.</summary>
    public int Gone => Faults.Length - Moved;
}
