namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>How much of each event is read where many are.</summary>
public enum EventExtent
{
    /// <summary>The event and who reports it; the reports are without their passages. For tables.</summary>
    Reports,

    /// <summary>Passages too, but not which of their words gave which field. For files.</summary>
    Passages,

    /// <summary>All.</summary>
    Whole,
}
