using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Puts statements on the ladder: the narrowest stated condition decides.</summary>
public static class LimitRungs
{
    /// <summary>The rung of an event; null where it allows and forbids nothing, forbids only a part, or its limits are of no kind that the ladder knows.</summary>
    public static LimitRung? Of(PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        return policyEvent.Action switch
        {
            PolicyAction.Prohibits => policyEvent.Limits is null or { Territory: null or TerritoryLimit.Any, Targets: null or TargetsLimit.Any, Range: null, Variant: null, Purpose: null } ? LimitRung.Nothing : null,
            PolicyAction.Permits when policyEvent.Limits is null => LimitRung.NoStatedLimit,
            PolicyAction.Permits or PolicyAction.PermitsWithLimits => Of(policyEvent.Limits),
            _ => null,
        };
    }

    /// <summary>The name of a rung: "one named region".</summary>
    public static string Name(LimitRung rung) => rung switch
    {
        LimitRung.Nothing => "Nothing allowed",
        LimitRung.OwnTerritory => "Own territory only",
        LimitRung.BorderZone => "Near the border",
        LimitRung.NamedRegion => "One named region",
        LimitRung.MilitaryTargets => "Military targets",
        LimitRung.LawfulTargets => "Any lawful target",
        _ => "No limit stated",
    };

    private static LimitRung? Of(Limits? limits) => limits switch
    {
        null => null,
        { Territory: TerritoryLimit.RecipientOnly } => LimitRung.OwnTerritory,
        { Territory: TerritoryLimit.BorderZone } or { Targets: TargetsLimit.Attackers } or { Purpose: PurposeLimit.CounterFire } => LimitRung.BorderZone,
        { Territory: TerritoryLimit.NamedRegion } => LimitRung.NamedRegion,
        { Targets: TargetsLimit.LaunchSites or TargetsLimit.MilitarySites } => LimitRung.MilitaryTargets,
        { Targets: TargetsLimit.Lawful } => LimitRung.LawfulTargets,
        { Territory: TerritoryLimit.Any } or { Targets: TargetsLimit.Any } => LimitRung.NoStatedLimit,
        _ => null,
    };
}
