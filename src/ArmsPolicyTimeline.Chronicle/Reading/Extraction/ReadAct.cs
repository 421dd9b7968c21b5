using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Followings;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>What became of one act of one sentence: exactly one of the two is set.</summary>
/// <param name="Candidate">The candidate event.</param>
/// <param name="Rejection">Why there is none.</param>
internal sealed record ReadAct(CandidateEvent? Candidate, Rejection? Rejection)
{
    /// <summary>How much it tells by itself, 0 to 1.</summary>
    public double Fullness { get; init; }

    /// <summary>Where it was read; null for what was not read in a text.</summary>
    public ActOrigin? Origin { get; init; }

    /// <summary>Whether the sentence says that it took effect on its date ("took effect", "came into force").</summary>
    public bool TakesEffect { get; init; }

    /// <summary>Whether it is a refusal that the same sentence tells to be over ("after months of refusing").</summary>
    public bool IsReversed { get; init; }

    /// <summary>What the article says of whose decision it followed.</summary>
    public ImmutableArray<Following> Followings { get; init; } = [];
}
