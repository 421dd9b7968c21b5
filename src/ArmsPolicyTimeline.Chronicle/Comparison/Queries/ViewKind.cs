namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>How the events are shown.</summary>
public enum ViewKind
{
    /// <summary>Lanes with bands and marks.</summary>
    Picture,

    /// <summary>A table.</summary>
    Table,
}
