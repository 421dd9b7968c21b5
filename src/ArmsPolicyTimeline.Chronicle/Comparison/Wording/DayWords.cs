using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>Spans and numbers of days in words, never more exact than what they rest on.</summary>
public static class DayWords
{
    /// <summary>"26 days", "3 to 33 days", "at least 5 days", "at most 59 days", "not known".</summary>
    public static string Of(DayCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return (count.Least, count.Most) switch
        {
            (null, null) => "not known",
            ({ } least, null) => "at least " + Days(least),
            (null, { } most) => "at most " + Days(most),
            ({ } least, { } most) => least == most ? Days(most) : Invariant($"{least:N0} to {Days(most)}"),
        };
    }

    /// <summary>How long after something else, or before it: "62 to 182 days after the request", "between 29 days before and 1 day after the request".</summary>
    public static string After(DayCount count, string other)
    {
        ArgumentNullException.ThrowIfNull(count);
        return (count.Least, count.Most) switch
        {
            (null, null) => $"how long before or after {other} is not known",
            (0, 0) => $"on the day of {other}",
            ({ } least, null) => least >= 0 ? $"at least {Days(least)} after {other}" : $"at most {Days(-least)} before {other}, or after it",
            (null, { } most) => most >= 0 ? $"at most {Days(most)} after {other}, or before it" : $"at least {Days(-most)} before {other}",
            ( >= 0, _) => $"{Of(count)} after {other}",
            (_, <= 0) => $"{Of(new DayCount(-count.Most, -count.Least))} before {other}",
            var (least, most) when least == -most => $"at most {Days(most!.Value)} before or after {other}",
            ({ } least, { } most) => $"between {Days(-least)} before and {Days(most)} after {other}",
        };
    }

    /// <summary>"30 May 2024", "November 2024", "1 to 18 November 2024", "by 30 May 2024".</summary>
    public static string Of(DaySpan span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return span.Earliest is { } first ? DateWords.Long(EdtfDate.Covering(first, span.Latest)) : "by " + DateWords.Long(span.Latest);
    }

    /// <summary>When an event happened: "summer 2024", "by June 2024" where it has no date of its own, "no date given, reported 23 May 2024".</summary>
    public static string Of(PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        return policyEvent switch
        {
            { Date: { } date, DateBasis: DateBasis.Publication } => "by " + DateWords.Long(date),
            { Date: { } date } => DateWords.Long(date),
            { FirstPublished: { } published } => $"no date given, reported {DateWords.Long(published)}",
            _ => "no date given",
        };
    }

    /// <summary>"1 day", "2,914 days".</summary>
    public static string Days(int number) => Sentences.Count(number, "day");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
