namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>What the weapons may be used for, from the narrowest to the widest.</summary>
public enum PurposeLimit
{
    /// <summary>Only to fire back.</summary>
    CounterFire,

    /// <summary>Only in self-defence.</summary>
    SelfDefence,

    /// <summary>For any purpose.</summary>
    Any,
}
