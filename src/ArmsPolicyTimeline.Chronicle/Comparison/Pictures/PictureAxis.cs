using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Contexts;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>The axis of a picture.</summary>
/// <param name="Ticks">From left to right.</param>
/// <param name="Label">What stands beside it: "Standing on 1 Oct 2024".</param>
/// <param name="Cursor">Where the line over all lanes stands, percent; null for none.</param>
/// <param name="Flag">The words over that line; may be empty.</param>
/// <param name="Contexts">What happened beside the decisions.</param>
internal sealed record PictureAxis(ImmutableArray<CompareTick> Ticks, string Label, double? Cursor, string Flag, ImmutableArray<ContextMark> Contexts);
