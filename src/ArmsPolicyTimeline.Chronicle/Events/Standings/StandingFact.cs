using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>What the standing rule needs to know of an event: little, so that a million are folded without the events themselves.</summary>
public sealed record StandingFact
{
    /// <summary>The event's place in the order of the timeline: by earliest day, then by id.</summary>
    public required int Place { get; init; }

    /// <summary>Whose act it is.</summary>
    public required ActorCode Actor { get; init; }

    /// <summary>Who the arms are for.</summary>
    public required ActorCode Recipient { get; init; }

    /// <summary>What is restricted.</summary>
    public required PolicyTopic Topic { get; init; }

    /// <summary>What is done.</summary>
    public required PolicyAction Action { get; init; }

    /// <summary>The weapons.</summary>
    public required ImmutableArray<WeaponId> Weapons { get; init; }

    /// <summary>Ids of the sources that report it.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Whether it holds from its date on, and is not only decided or announced.</summary>
    public required bool IsInForce { get; init; }

    /// <summary>Whether a date is stated; where none is, the days are those of the first publication.</summary>
    public required bool IsDated { get; init; }

    /// <summary>Whether the date is one certain day that the text names.</summary>
    public required bool IsExact { get; init; }

    /// <summary>Whether the limits leave a part untouched: only some targets, only some range.</summary>
    public required bool IsOfPart { get; init; }

    /// <summary>The first day that the date allows; null where there is neither a date nor a publication.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>How many days the date covers.</summary>
    public required int Days { get; init; }

    /// <summary>The day from which it counts (rule 1); null where nobody knows when.</summary>
    public required DateOnly? CountsFrom { get; init; }

    /// <summary>The facts of an event.</summary>
    public static StandingFact Of(PolicyEvent policyEvent, int place)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        var days = policyEvent.Date ?? policyEvent.FirstPublished;
        return new()
        {
            Place = place,
            Actor = policyEvent.Actor,
            Recipient = policyEvent.Recipient,
            Topic = policyEvent.Topic,
            Action = policyEvent.Action,
            Weapons = policyEvent.Weapons,
            Sources = [.. policyEvent.Citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal)],
            IsInForce = policyEvent.Phase == EventPhase.InForce,
            IsDated = policyEvent.Date is not null,
            IsExact = IsExactDay(policyEvent.Date, policyEvent.DateBasis),
            IsOfPart = IsPart(policyEvent.Limits),
            First = days?.Earliest,
            Days = days?.Days ?? 0,
            CountsFrom = DayOf(policyEvent.Date, policyEvent.FirstPublished),
        };
    }

    /// <summary>Whether a date is one certain day. "As of publication" names no day of its own: it may have been said on any day before.</summary>
    public static bool IsExactDay(EdtfDate? date, DateBasis basis) =>
        date is { IsDay: true, Qualifier: DateQualifier.None } && basis is DateBasis.Explicit or DateBasis.Relative;

    /// <summary>The day from which a statement counts: the last that its date allows, but not later than its first publication; one without a date counts from its publication.</summary>
    public static DateOnly? DayOf(EdtfDate? date, EdtfDate? published)
    {
        if (date is null)
        {
            return published?.Latest;
        }

        // A date that lies wholly after its publication is a day named ahead: it counts from that day, as stated.
        return published is not null && published.Latest < date.Latest && published.Latest >= date.Earliest ? published.Latest : date.Latest;
    }

    /// <summary>Whether limits forbid or allow only a part. "Only on the recipient's own territory" and "anywhere" both forbid all that the topic is about.</summary>
    public static bool IsPart(Limits? limits) => limits is not null
        && (limits.Territory is TerritoryLimit.BorderZone or TerritoryLimit.NamedRegion
            || limits.Targets is not (null or TargetsLimit.Any)
            || limits.Range is not null
            || limits.Variant is not null
            || limits.Purpose is not (null or PurposeLimit.Any));
}
