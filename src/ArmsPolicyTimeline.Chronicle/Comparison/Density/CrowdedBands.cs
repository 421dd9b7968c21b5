using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Density;

/// <summary>The standings of a row that changes too often to be drawn stretch by stretch.</summary>
/// <param name="Paths">One a standing, the most permissive first: those that follow are drawn over it.</param>
/// <param name="Feet">The least permissive where it differs, one a standing.</param>
/// <param name="Label">"312 stretches: unknown, prohibited, limited, permitted. Show fewer days to tell them apart".</param>
public sealed record CrowdedBands(ImmutableArray<BandPath> Paths, ImmutableArray<BandPath> Feet, string Label)
{
    /// <summary>None: the row's stretches are drawn one by one.</summary>
    public static CrowdedBands None { get; } = new([], [], "");
}
