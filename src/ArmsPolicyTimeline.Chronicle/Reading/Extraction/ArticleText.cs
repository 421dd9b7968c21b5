using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>An article as extraction gets it: its text cut into sentences, its times resolved.</summary>
/// <param name="Metadata">What is known of it, the publication date completed.</param>
/// <param name="Text">Its text.</param>
/// <param name="Sentences">The sentences, in order.</param>
/// <param name="Times">The temporal expressions, in order.</param>
internal sealed record ArticleText(ArticleMetadata Metadata, SourceText Text, ImmutableArray<Sentence> Sentences, ImmutableArray<TemporalExpression> Times);
