using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading;

/// <summary>All that reading one article gave.</summary>
/// <param name="Article">The article, its metadata completed (publication date from dateline, address or the text's own dates where it had none).</param>
/// <param name="Text">The text that was read.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Times">Its temporal expressions, in order, not overlapping.</param>
/// <param name="Candidates">Its candidate events, in order of their first passage.</param>
/// <param name="Rejections">What was left out, in order.</param>
public sealed record ReadingResult(
    Article Article,
    SourceText Text,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<TemporalExpression> Times,
    ImmutableArray<CandidateEvent> Candidates,
    ImmutableArray<Rejection> Rejections)
{
    /// <summary>The vocabulary that it was read with; null where that is not known.</summary>
    public Vocabulary? Vocabulary { get; init; }
}
