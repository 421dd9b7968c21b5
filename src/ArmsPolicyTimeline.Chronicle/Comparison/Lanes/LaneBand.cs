using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>A stretch of one standing. All numbers are percent of the plot's width, 0 to 100.</summary>
public sealed record LaneBand
{
    /// <summary>What holds.</summary>
    public required Standing Standing { get; init; }

    /// <summary>First day it counts, also where that lies outside the window; null for unknown.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>First day it counts no longer; null while it holds.</summary>
    public DateOnly? EndDay { get; init; }

    /// <summary>Where it may have begun: left end of the slanted seam; equal to <see cref="Start"/> where the day is known.</summary>
    public required double SeamStart { get; init; }

    /// <summary>Where it counts from.</summary>
    public required double Start { get; init; }

    /// <summary>From here to <see cref="EndSeam"/> it gives way to the next; equal to <see cref="EndSeam"/> where the day is known.</summary>
    public required double End { get; init; }

    /// <summary>Where it counts no longer.</summary>
    public required double EndSeam { get; init; }

    /// <summary>Where it becomes stale; null when it does not within the window.</summary>
    public double? StaleFrom { get; init; }

    /// <summary>Began before the window.</summary>
    public bool IsCarriedIn { get; init; }

    /// <summary>Still holds at the right edge.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Prohibited, and its lifting is being considered.</summary>
    public bool IsUnderReview { get; init; }

    /// <summary>All of it is passed down from a class or from weapons at large.</summary>
    public bool IsDerived { get; init; }

    /// <summary>"Limited, since 30 May 2024, no end known".</summary>
    public required string Label { get; init; }
}
