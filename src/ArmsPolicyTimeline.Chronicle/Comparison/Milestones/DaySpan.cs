using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

/// <summary>The days between which something happened, both inclusive.</summary>
/// <param name="Earliest">The first day it may have happened; null where nobody says since when, only by when.</param>
/// <param name="Latest">The day by which it had happened.</param>
public sealed record DaySpan(DateOnly? Earliest, DateOnly Latest)
{
    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>One known day.</summary>
    public static DaySpan Day(DateOnly day) => new(day, day);

    /// <summary>
    /// When an event happened, as far as its sources say. It had happened by the first publication that reports it (standing rule, point 1); one
    /// that has no date of its own, or none at all, is only known to have happened by then.
    /// </summary>
    /// <returns>Null for an event without date that no dated source reports.</returns>
    public static DaySpan? Of(PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        return (policyEvent.Date, policyEvent.FirstPublished) switch
        {
            (null, null) => null,
            (null, { } published) => new(null, published.Latest),
            ({ } date, _) when policyEvent.DateBasis == DateBasis.Publication => new(null, date.Latest),
            var (date, published) => new(date.Earliest, By(date, published)),
        };
    }

    // A date that lies wholly behind its publication is a day named ahead.
    private static DateOnly By(EdtfDate date, EdtfDate? published) =>
        published is not null && published.Latest < date.Latest && published.Latest >= date.Earliest ? published.Latest : date.Latest;
}
