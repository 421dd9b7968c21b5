namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>How lanes follow one another behind those that are pinned; in the address its slug.</summary>
public enum LaneOrder
{
    /// <summary>Most events first, all of them counted, whatever the filters.</summary>
    Count,

    /// <summary>By name.</summary>
    Name,

    /// <summary>By the first day of their first event that the filters let through, whatever the days shown.</summary>
    First,
}
