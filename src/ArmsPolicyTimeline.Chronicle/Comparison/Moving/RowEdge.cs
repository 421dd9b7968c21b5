using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Density;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Moving;

/// <summary>What of a row lies half a window before or behind the one shown: drawn out of sight, so that a picture moved by hand has no hole.</summary>
/// <param name="Bands">In percent of the half window.</param>
/// <param name="Marks">In percent of the half window.</param>
public sealed record RowEdge(ImmutableArray<LaneBand> Bands, ImmutableArray<LaneMark> Marks)
{
    /// <summary>Width of the outlines of <see cref="Crowded"/>.</summary>
    public const int CrowdedWidth = BandPath.Width / 2;

    /// <summary>The standings of a row that changes too often to be drawn stretch by stretch; <see cref="Bands"/> are empty then.</summary>
    public CrowdedBands Crowded { get; init; } = CrowdedBands.None;

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsEmpty => Bands.IsEmpty && Marks.IsEmpty && Crowded.Paths.IsEmpty;
}
