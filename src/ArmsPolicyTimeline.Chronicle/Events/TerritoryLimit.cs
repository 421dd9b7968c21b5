namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>Where the weapons may be used, from the narrowest to the widest.</summary>
public enum TerritoryLimit
{
    /// <summary>Only within the recipient's own territory.</summary>
    RecipientOnly,

    /// <summary>Only near the border.</summary>
    BorderZone,

    /// <summary>Only in or near a named region.</summary>
    NamedRegion,

    /// <summary>Anywhere.</summary>
    Any,
}
