namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>What may be hit, from the narrowest to the widest.</summary>
public enum TargetsLimit
{
    /// <summary>Only forces that attack or are about to.</summary>
    Attackers,

    /// <summary>Only sites that attacks come from.</summary>
    LaunchSites,

    /// <summary>Only military targets.</summary>
    MilitarySites,

    /// <summary>Any target that international law allows.</summary>
    Lawful,

    /// <summary>Any target.</summary>
    Any,
}
