using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>A row of a picture.</summary>
/// <param name="Name">"United States"; empty for a further row of the lane above.</param>
/// <param name="Detail">What tells the row from others: "Use", "ATACMS"; may be empty.</param>
/// <param name="Count">Events, "58"; may be empty.</param>
/// <param name="Row">Bands and marks; null where there is nothing to draw them on.</param>
/// <param name="Said">Words in the place of marks; may be empty.</param>
internal sealed record PictureLane(string Name, string Detail, string Count, LaneRow? Row, string Said)
{
    /// <summary>Whether it is a part of the lane above.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether a line closes it off.</summary>
    public bool IsLast { get; init; } = true;

    /// <summary>The day compared in a lane that counts its own days, percent; null elsewhere.</summary>
    public double? Cursor { get; init; }

    /// <summary>The pieces in it of the lines from decisions to those that followed them.</summary>
    public ImmutableArray<LaneTie> Ties { get; init; } = [];

    /// <summary>The row in words: "United States, Use".</summary>
    public required string FullName { get; init; }
}
