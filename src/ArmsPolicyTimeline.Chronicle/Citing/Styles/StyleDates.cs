using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Citing.Styles;

/// <summary>Dates of publication as the styles write them, never more precise than known.</summary>
internal static class StyleDates
{
    private static readonly string[] ShortMonths = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
    private static readonly string[] Seasons = ["Spring", "Summer", "Fall", "Winter"];

    /// <summary>"2024"; "2023–2024" where the years differ. A winter bears the year it begins in.</summary>
    public static string Year(EdtfDate date)
    {
        var (first, last) = Ends(date);
        return first.Earliest.Year == last.Earliest.Year ? Number(first.Earliest.Year) : $"{Number(first.Earliest.Year)}–{Number(last.Earliest.Year)}";
    }

    /// <summary>APA: "May 30", "May", "Summer", "May 20–26"; empty where only the year is known.</summary>
    public static string WithinYear(EdtfDate date)
    {
        var (first, last) = Ends(date);
        var (start, end) = (MonthDay(first), MonthDay(last));
        if (start.Length == 0 || end.Length == 0 || string.Equals(start, end, StringComparison.Ordinal))
        {
            return string.Equals(start, end, StringComparison.Ordinal) ? start : "";
        }

        return IsSameMonth(first, last) ? $"{start}–{Number(last.Earliest.Day)}" : $"{start}–{end}";
    }

    /// <summary>Chicago: "May 30, 2024", "May 2024", "Summer 2024", "May 20–26, 2024".</summary>
    public static string Chicago(EdtfDate date)
    {
        var (first, last) = Ends(date);
        if (first == last)
        {
            return MonthFirst(first);
        }

        if (first.Earliest.Year != last.Earliest.Year)
        {
            return first.Precision == DatePrecision.Year && last.Precision == DatePrecision.Year ? Year(date) : $"{MonthFirst(first)}–{MonthFirst(last)}";
        }

        return (first.Precision, last.Precision) switch
        {
            (DatePrecision.Day, DatePrecision.Day) => $"{WithinYear(date)}, {Year(date)}",
            (DatePrecision.Year, _) or (_, DatePrecision.Year) => Year(date),
            _ => $"{MonthDay(first)}–{MonthFirst(last)}",
        };
    }

    /// <summary>MLA: "30 May 2024", "Sept. 2024", "summer 2024", "20–26 May 2024".</summary>
    public static string Mla(EdtfDate date)
    {
        var (first, last) = Ends(date);
        if (first == last)
        {
            return DayFirst(first);
        }

        if (first.Precision == DatePrecision.Year && last.Precision == DatePrecision.Year)
        {
            return Year(date);
        }

        return IsSameMonth(first, last) && first.Precision == DatePrecision.Day && last.Precision == DatePrecision.Day ? $"{Number(first.Earliest.Day)}–{DayFirst(last)}"
            : first.Earliest.Year == last.Earliest.Year && first.Precision != DatePrecision.Year ? $"{DayFirst(first)[..^5]}–{DayFirst(last)}"
            : $"{DayFirst(first)}–{DayFirst(last)}";
    }

    /// <summary>"November 22, 2026".</summary>
    public static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>MLA: "22 Nov. 2026".</summary>
    public static string Mla(DateOnly day) => Mla(EdtfDate.Day(day));

    /// <summary>Whether a date is about right only.</summary>
    public static bool IsApproximate(EdtfDate date) => date.Qualifier is DateQualifier.Approximate or DateQualifier.UncertainAndApproximate;

    /// <summary>Whether a date may be another.</summary>
    public static bool IsUncertain(EdtfDate date) => date.Qualifier is DateQualifier.Uncertain or DateQualifier.UncertainAndApproximate;

    /// <summary>The two ends of an interval; the date itself twice otherwise.</summary>
    public static (EdtfDate First, EdtfDate Last) Ends(EdtfDate date)
    {
        var bare = date.With(DateQualifier.None);
        var text = bare.ToString();
        return text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
            ? (EdtfDate.Parse(text[..slash]).Value!, EdtfDate.Parse(text[(slash + 1)..]).Value!)
            : (bare, bare);
    }

    /// <summary>1 spring to 4 winter; null for what is no season.</summary>
    public static int? SeasonOf(EdtfDate date) => date.Precision == DatePrecision.Season ? date.Earliest.Month / 3 : null;

    private static bool IsSameMonth(EdtfDate first, EdtfDate last) => (first.Earliest.Year, first.Earliest.Month) == (last.Earliest.Year, last.Earliest.Month);

    private static string MonthDay(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Earliest.ToString("MMMM d", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Earliest.ToString("MMMM", CultureInfo.InvariantCulture),
        DatePrecision.Season => Seasons[SeasonOf(date)!.Value - 1],
        _ => "",
    };

    private static string MonthFirst(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => Long(date.Earliest),
        DatePrecision.Year => Number(date.Earliest.Year),
        _ => $"{MonthDay(date)} {Number(date.Earliest.Year)}",
    };

    private static string DayFirst(EdtfDate date) => (date.Precision switch
    {
        DatePrecision.Day => $"{Number(date.Earliest.Day)} {ShortMonths[date.Earliest.Month - 1]} ",
        DatePrecision.Month => ShortMonths[date.Earliest.Month - 1] + " ",
        DatePrecision.Season => Seasons[SeasonOf(date)!.Value - 1].ToLowerInvariant() + " ",
        _ => "",
    }) + Number(date.Earliest.Year);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
