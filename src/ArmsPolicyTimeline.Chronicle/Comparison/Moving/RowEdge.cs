using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Moving;

/// <summary>What of a row lies half a window before or behind the one shown: drawn out of sight, so that a picture moved by hand has no hole.</summary>
/// <param name="Bands">In percent of the half window.</param>
/// <param name="Marks">In percent of the half window.</param>
public sealed record RowEdge(ImmutableArray<LaneBand> Bands, ImmutableArray<LaneMark> Marks);
