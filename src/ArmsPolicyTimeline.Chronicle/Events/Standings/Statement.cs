using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>An event as it bears on the standing of one weapon: what it does, and from which day on it counts (rules 1 to 5).</summary>
internal sealed class Statement : IComparable<Statement>
{
    private readonly StandingFact fact;

    private Statement(StandingFact fact, WeaponId weapon, StatementEffect effect, DateOnly changingFrom, DateOnly day)
    {
        this.fact = fact;
        Weapon = weapon;
        Effect = effect;
        ChangingFrom = changingFrom;
        Day = day;
    }

    /// <summary>The event's place in the order of the timeline.</summary>
    public int Event => fact.Place;

    public ImmutableArray<string> Sources => fact.Sources;

    public WeaponId Weapon { get; }

    public StatementEffect Effect { get; }

    public DateOnly ChangingFrom { get; }

    public DateOnly Day { get; }

    public bool IsDated => fact.IsDated;

    public bool IsExact => fact.IsExact;

    // Rule 6: only these pass down; a pledge or a delay of a class says nothing of each member.
    public bool PassesDown => fact.Action is PolicyAction.Permits or PolicyAction.PermitsWithLimits or PolicyAction.Prohibits;

    private int Imprecision => IsExact ? 0 : IsDated ? fact.Days : int.MaxValue;

    /// <summary>The statement that an event makes about one of its weapons; null when it changes nothing or nobody knows when.</summary>
    public static Statement? Of(StandingFact fact, WeaponId weapon)
    {
        if (!fact.IsInForce || EffectOf(fact, weapon) is not { } effect || fact.CountsFrom is not { } day)
        {
            return null;
        }

        return new(fact, weapon, effect, fact.IsDated ? fact.First!.Value : day, day);
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
        return order != 0 ? order : Event.CompareTo(other.Event);
    }

    private static StatementEffect? EffectOf(StandingFact fact, WeaponId weapon) => fact.Action switch
    {
        PolicyAction.Permits or PolicyAction.Deploys => StatementEffect.Permits,
        PolicyAction.Supplies when weapon != WeaponId.Unspecified => StatementEffect.Permits,
        PolicyAction.PermitsWithLimits => StatementEffect.Limits,
        PolicyAction.Prohibits => fact.IsOfPart ? StatementEffect.ProhibitsPart : StatementEffect.Prohibits,
        PolicyAction.Withholds when weapon != WeaponId.Unspecified => StatementEffect.Prohibits,
        PolicyAction.Considers => StatementEffect.Considers,
        _ => null,
    };
}
