using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>One of the lanes side by side.</summary>
public sealed record ComparedLane
{
    /// <summary>What the lane is.</summary>
    public required LaneChoice Choice { get; init; }

    /// <summary>The lane in addresses: <c>US:atacms</c>.</summary>
    public string Id => Choice.ToString();

    /// <summary>"United States".</summary>
    public required string Name { get; init; }

    /// <summary>"ATACMS", "All weapons".</summary>
    public required string Detail { get; init; }

    /// <summary>"United States, ATACMS"; the name alone for all weapons.</summary>
    public required string Title { get; init; }

    /// <summary>The same events on the timeline.</summary>
    public required string TimelineHref { get; init; }

    /// <summary>The comparison without this lane.</summary>
    public required string RemoveHref { get; init; }

    /// <summary>The comparison with this lane before its neighbour; null for the first.</summary>
    public required string? UpHref { get; init; }

    /// <summary>Days to percent of the plot; null where the lanes are aligned and this one has no day 0.</summary>
    public required TimeScale? Scale { get; init; }

    /// <summary>Bands, marks and the standing at the cursor; null without scale.</summary>
    public required LaneRow? Row { get; init; }

    /// <summary>Where the day compared lies in a lane that is aligned, percent; null on the calendar and outside of what is shown.</summary>
    public required double? AsOfPercent { get; init; }

    /// <summary>What day 0 of an aligned lane is, or why it has none; empty on the calendar.</summary>
    public required string DayZero { get; init; }

    /// <summary>The pieces in this lane of the lines from decisions to those that followed them.</summary>
    public ImmutableArray<LaneTie> Ties { get; init; } = [];
}
