using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Density;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>The bands and marks of one topic (and recipient, where a lane has several) in a lane.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Recipient">Who the arms are for.</param>
/// <param name="Name">What tells the row from the lane's others ("Use inside Russia", "Supply, to Israel"); empty when it is the only one.</param>
/// <param name="Now">What holds on the as-of day.</param>
/// <param name="Bands">From left to right without gap over the whole width.</param>
/// <param name="Feet">Where the least permissive weapon differs from the band: what it is, under the band.</param>
/// <param name="Marks">From left to right; each a mark or a fold of several.</param>
/// <param name="Remark">Quiet words at the right end ("last word Jun"); empty when there are none.</param>
/// <param name="Before">What lies half a window to the left, out of sight.</param>
/// <param name="After">What lies half a window to the right, out of sight.</param>
public sealed record LaneRow(
    PolicyTopic Topic,
    ActorCode? Recipient,
    string Name,
    LaneNow Now,
    ImmutableArray<LaneBand> Bands,
    ImmutableArray<LaneFoot> Feet,
    ImmutableArray<LaneMark> Marks,
    string Remark,
    RowEdge Before,
    RowEdge After)
{
    /// <summary>The standings of a row that changes too often to be drawn stretch by stretch; <see cref="Bands"/> and <see cref="Feet"/> are empty then.</summary>
    public CrowdedBands Crowded { get; init; } = CrowdedBands.None;

    /// <summary>The events of a row with too many to be drawn one by one; null where <see cref="Marks"/> has them.</summary>
    public LaneStrip? Strip { get; init; }

    /// <summary>Ticks of the events of a row whose lane shows its parts, as a path 1000 wide and 1 high; empty where <see cref="Marks"/> has them.</summary>
    public string Rug { get; init; } = "";

    /// <summary>The ticks of the half windows on both sides, in the same measure.</summary>
    public string RugBeyond { get; init; } = "";

    /// <summary>How many events a strip stands for, "1,240"; empty where there is none, or where the lane's number says it.</summary>
    public string Total { get; init; } = "";

    /// <summary>Where its events go on beyond the days shown.</summary>
    public NearestEvents Nearest { get; init; } = NearestEvents.None;

    /// <summary>The events of <see cref="Rug"/>, by date.</summary>
    public ImmutableArray<MarkEvent> Listed { get; init; } = [];
}
