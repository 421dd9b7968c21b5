using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>Dates in English words, never more precise than the date itself.</summary>
public static class DateWords
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>"30 May 2024".</summary>
    public static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"30 May 2024", with the month cut to three letters.</summary>
    public static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"30 May 2024", "May 2024", "summer 2024", "20 to 26 May 2024", "about May 2024".</summary>
    public static string Long(EdtfDate date) => InWords(date, "MMMM");

    /// <summary>The same with months cut to three letters.</summary>
    public static string Short(EdtfDate date) => InWords(date, "MMM");

    /// <summary>"1 April to 31 December 2024": the year once where both days share it.</summary>
    public static string Span(DateOnly first, DateOnly last, bool isShort = false) => Range(first, last, isShort ? "MMM" : "MMMM");

    /// <summary>How precisely a date is known: "day known", "month known", "only the year known"; empty for none.</summary>
    public static string Precision(EdtfDate? date) => date?.Precision switch
    {
        null => "",
        DatePrecision.Day => "day known",
        DatePrecision.Month => "month known",
        DatePrecision.Season => "season known",
        DatePrecision.Year => "year known",
        _ => "some day of these",
    };

    /// <summary>How a date is known, in a sentence or two.</summary>
    public static string Known(PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        if (policyEvent.Date is not { } date)
        {
            return policyEvent.FirstPublished is { } published
                ? $"The sources give no date; first reported {Long(published)}."
                : "The sources give no date.";
        }

        var basis = policyEvent.DateBasis switch
        {
            DateBasis.Explicit => "Named in the text.",
            DateBasis.Relative => policyEvent.DateAnchor == DateAnchor.LastMentioned ? "Counted from the date mentioned before it." : "Counted from the day of publication.",
            DateBasis.Publication => "No date of its own: holds as of publication.",
            _ => "",
        };
        var phase = policyEvent.Phase switch
        {
            EventPhase.Decided => " Decided then, in force later.",
            EventPhase.Announced => " Announced then, in force later.",
            _ => "",
        };
        var doubt = date.Qualifier switch
        {
            DateQualifier.Uncertain => " The date is uncertain.",
            DateQualifier.Approximate => " The date is approximate.",
            DateQualifier.UncertainAndApproximate => " The date is uncertain and approximate.",
            _ => "",
        };
        return Sentences.Capitalised(Precision(date)) + ". " + basis + phase + doubt;
    }

    private static string InWords(EdtfDate date, string month)
    {
        ArgumentNullException.ThrowIfNull(date);
        var lead = date.Qualifier switch
        {
            DateQualifier.Uncertain => "perhaps ",
            DateQualifier.Approximate => "about ",
            DateQualifier.UncertainAndApproximate => "perhaps about ",
            _ => "",
        };
        return lead + date.Precision switch
        {
            DatePrecision.Day => Format(date.Earliest, $"d {month} yyyy"),
            DatePrecision.Month => Format(date.Earliest, $"{month} yyyy"),
            DatePrecision.Season => Season(date),
            DatePrecision.Year => Format(date.Earliest, "yyyy"),
            _ => Range(date.Earliest, date.Latest, month),
        };
    }

    private static string Season(EdtfDate date)
    {
        var season = Seasons[((date.Earliest.Month - 3) / 3) % 4];
        return date.Earliest.Year == date.Latest.Year
            ? string.Create(CultureInfo.InvariantCulture, $"{season} {date.Earliest.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"{season} {date.Earliest.Year}/{date.Latest.Year % 100:D2}");
    }

    private static string Range(DateOnly first, DateOnly last, string month)
    {
        if (first == last)
        {
            return Format(first, $"d {month} yyyy");
        }

        var wholeMonths = first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month);
        var day = wholeMonths ? "" : "d ";
        var end = Format(last, $"{day}{month} yyyy");
        if (wholeMonths && (first.Year, first.Month) == (last.Year, last.Month))
        {
            return end;
        }

        var start = (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => first.Day.ToString(CultureInfo.InvariantCulture),
            (true, false) => Format(first, (day + month).Length == 1 ? $"%{day}{month}" : day + month),
            _ => Format(first, $"{day}{month} yyyy"),
        };
        return $"{start} to {end}";
    }

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
