using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>What the reader found of the events of one document. Every annotated event and every event that was read is in exactly one of the lists.</summary>
public sealed record DocumentMatch
{
    /// <summary>The name of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Events that had to be found and were, in the order of the annotation.</summary>
    public required ImmutableArray<EventPair> Found { get; init; }

    /// <summary>Optional events that were found: what was read of them is not counted.</summary>
    public required ImmutableArray<EventPair> Optional { get; init; }

    /// <summary>What was read and differs from an event that was missed in the actor only, as far as passage and action tell. Both count as errors.</summary>
    public required ImmutableArray<EventPair> OtherActor { get; init; }

    /// <summary>Events that had to be found and were not, without those in <see cref="OtherActor"/>.</summary>
    public required ImmutableArray<GoldEvent> Missed { get; init; }

    /// <summary>Optional events that were not found.</summary>
    public required ImmutableArray<GoldEvent> NotAsked { get; init; }

    /// <summary>What was read where nothing is, without what is in <see cref="OtherActor"/>.</summary>
    public required ImmutableArray<Prediction> Spurious { get; init; }

    /// <summary>What says again, on a passage of its event, what another one says: not counted.</summary>
    public required ImmutableArray<Prediction> Repeats { get; init; }

    /// <summary>How many events had to be found.</summary>
    public int Required => Found.Length + OtherActor.Length + Missed.Length;

    /// <summary>How many of those that were read are counted.</summary>
    public int Counted => Found.Length + OtherActor.Length + Spurious.Length;
}
