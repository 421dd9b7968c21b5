using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>Since when a standing holds, never more precisely than the statement that brought it.</summary>
internal static class SinceWords
{
    /// <summary>"since 30 May 2024", "since November 2024", "since a day of 1 to 18 November 2024", "since 31 May 2024 or before".</summary>
    public static string Of(PolicyStanding standing, PolicyEvent opener)
    {
        return opener switch
        {
            { Date: null } => $"since {DateWords.Long(standing.Start)} or before",
            { DateBasis: DateBasis.Publication } => $"since {DateWords.Long(opener.Date)} or before",
            _ when Whole(standing, opener) is { } date => "since " + DateWords.Long(date),
            _ when standing.ChangingFrom < standing.Start => $"since a day of {DateWords.Span(standing.ChangingFrom, standing.Start)}",
            _ => "since " + DateWords.Long(standing.Start),
        };
    }

    /// <summary>The same as EDTF.</summary>
    public static string Edtf(PolicyStanding standing, PolicyEvent opener) => Whole(standing, opener)?.ToString()
        ?? (standing.ChangingFrom < standing.Start ? $"{EdtfDate.Iso(standing.ChangingFrom)}/{EdtfDate.Iso(standing.Start)}" : EdtfDate.Iso(standing.Start));

    // The statement's own date, unless its publication or the standing before it tells more.
    private static EdtfDate? Whole(PolicyStanding standing, PolicyEvent opener) =>
        opener.Date is { } date && date.Latest == standing.Start
        && (standing.ChangingFrom == date.Earliest || standing.ChangingFrom == standing.Start) ? date : null;
}
