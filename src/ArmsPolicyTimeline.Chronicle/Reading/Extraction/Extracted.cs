using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>What extraction gave.</summary>
/// <param name="Candidates">Candidate events, in order of their first passage.</param>
/// <param name="Rejections">What was left out, in order.</param>
internal sealed record Extracted(ImmutableArray<CandidateEvent> Candidates, ImmutableArray<Rejection> Rejections)
{
    /// <summary>For each reading that was not left out, the candidate that it is or is part of.</summary>
    public required ImmutableArray<(ReadAct Read, CandidateEvent Candidate)> JoinedIn { get; init; }
}
