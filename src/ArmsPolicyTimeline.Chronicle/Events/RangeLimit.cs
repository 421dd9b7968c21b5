namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>How far the weapons may reach, from the shortest to the longest.</summary>
public enum RangeLimit
{
    /// <summary>Short range only.</summary>
    Short,

    /// <summary>Up to medium range.</summary>
    Medium,

    /// <summary>Long range too.</summary>
    Long,
}
