namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>How wide a statement on use opens the way, from the narrowest to the widest: one ladder made of the stated limits.</summary>
public enum LimitRung
{
    /// <summary>Nothing is allowed.</summary>
    Nothing,

    /// <summary>Only within the recipient's own territory.</summary>
    OwnTerritory,

    /// <summary>Near the border, or against what attacks across it.</summary>
    BorderZone,

    /// <summary>In or near one named region.</summary>
    NamedRegion,

    /// <summary>Against military targets, without a stated place.</summary>
    MilitaryTargets,

    /// <summary>Against any target that international law allows.</summary>
    LawfulTargets,

    /// <summary>Allowed, and no limit is stated.</summary>
    NoStatedLimit,
}
