using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>A source's text as it is shown and cited.</summary>
/// <param name="Source">The source.</param>
/// <param name="Text">The normalised text.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Cuts">How much was left out, by reason.</param>
public sealed record SourceDocument(Source Source, string Text, ImmutableArray<Paragraph> Paragraphs, ImmutableSortedDictionary<CutReason, int> Cuts);
