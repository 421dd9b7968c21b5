using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>An event as it bears on the standing of one weapon: what it does, and from which day on it counts (rules 1 to 5).</summary>
internal sealed record Statement : IComparable<Statement>
{
    private Statement(PolicyEvent policyEvent, WeaponId weapon, StatementEffect effect, DateOnly changingFrom, DateOnly day)
    {
        Event = policyEvent;
        Weapon = weapon;
        Effect = effect;
        ChangingFrom = changingFrom;
        Day = day;
    }

    public PolicyEvent Event { get; }

    public WeaponId Weapon { get; }

    public StatementEffect Effect { get; }

    public DateOnly ChangingFrom { get; }

    public DateOnly Day { get; }

    public bool IsDated => Event.Date is not null;

    // "As of publication" names no day of its own: it may have been said on any day before.
    public bool IsExact => Event is { Date: { IsDay: true, Qualifier: DateQualifier.None }, DateBasis: DateBasis.Explicit or DateBasis.Relative };

    // Rule 6: only these pass down; a pledge or a delay of a class says nothing of each member.
    public bool PassesDown => Event.Action is PolicyAction.Permits or PolicyAction.PermitsWithLimits or PolicyAction.Prohibits;

    private int Imprecision => IsExact ? 0 : Event.Date?.Days ?? int.MaxValue;

    /// <summary>The statement that an event makes about one of its weapons; null when it changes nothing or nobody knows when.</summary>
    public static Statement? Of(PolicyEvent policyEvent, WeaponId weapon)
    {
        if (policyEvent.Phase != EventPhase.InForce || EffectOf(policyEvent, weapon) is not { } effect)
        {
            return null;
        }

        if (policyEvent.Date is { } date)
        {
            return new(policyEvent, weapon, effect, date.Earliest, CountsFrom(date, policyEvent.FirstPublished));
        }

        return policyEvent.FirstPublished is { } published ? new(policyEvent, weapon, effect, published.Latest, published.Latest) : null;
    }

    public int CompareTo(Statement? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Day.CompareTo(other.Day);
        order = order != 0 ? order : (Effect == StatementEffect.Considers).CompareTo(other.Effect == StatementEffect.Considers);
        order = order != 0 ? order : other.Imprecision.CompareTo(Imprecision);
        order = order != 0 ? order : Effect.CompareTo(other.Effect);
        return order != 0 ? order : string.CompareOrdinal(Event.Id, other.Event.Id);
    }

    // A date that lies wholly after its publication is a day named ahead: it counts from that day, as stated.
    private static DateOnly CountsFrom(EdtfDate date, EdtfDate? published) =>
        published is not null && published.Latest < date.Latest && published.Latest >= date.Earliest ? published.Latest : date.Latest;

    private static StatementEffect? EffectOf(PolicyEvent policyEvent, WeaponId weapon) => policyEvent.Action switch
    {
        PolicyAction.Permits or PolicyAction.Deploys => StatementEffect.Permits,
        PolicyAction.Supplies when weapon != WeaponId.Unspecified => StatementEffect.Permits,
        PolicyAction.PermitsWithLimits => StatementEffect.Limits,
        PolicyAction.Prohibits => IsOfPart(policyEvent.Limits) ? StatementEffect.ProhibitsPart : StatementEffect.Prohibits,
        PolicyAction.Withholds when weapon != WeaponId.Unspecified => StatementEffect.Prohibits,
        PolicyAction.Considers => StatementEffect.Considers,
        _ => null,
    };

    // "Only on the recipient's own territory" and "anywhere" both forbid all that the topic is about.
    private static bool IsOfPart(Limits? limits) => limits is not null
        && (limits.Territory is TerritoryLimit.BorderZone or TerritoryLimit.NamedRegion
            || limits.Targets is not (null or TargetsLimit.Any)
            || limits.Range is not null
            || limits.Variant is not null
            || limits.Purpose is not (null or PurposeLimit.Any));
}
