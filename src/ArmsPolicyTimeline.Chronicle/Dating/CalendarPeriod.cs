using System.Globalization;
using System.Runtime.InteropServices;

namespace ArmsPolicyTimeline.Chronicle.Dating;

/// <summary>
/// One period of the calendar: the n-th of its unit, counted from the year 1. Unlike <see cref="EdtfDate"/> it knows weeks,
/// quarters and years before Christ, and can be counted on from.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CalendarPeriod
{
    // No text means a year further off than this; it keeps all sums below far from overflow.
    private const int Furthest = 3_700_000;

    private CalendarPeriod(CalendarUnit unit, long number) => (Unit, Number) = (unit, (int)Math.Clamp(number, -Furthest, Furthest));

    /// <summary>What it is one of; a day or longer.</summary>
    public CalendarUnit Unit { get; }

    /// <summary>Its number among its kind; 0 holds the first day of the year 1.</summary>
    public int Number { get; }

    /// <summary>The year in which it begins; 0 is 1 BC.</summary>
    public int YearNumber => Unit switch
    {
        CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.Weekend => First?.Year ?? (Number < 0 ? 0 : 10_000),
        CalendarUnit.Month => Floor(Number, 12) + 1,
        CalendarUnit.Quarter or CalendarUnit.Season => Floor(Number, 4) + 1,
        CalendarUnit.Half => Floor(Number, 2) + 1,
        CalendarUnit.Decade => Number * 10,
        CalendarUnit.Century => Number * 100,
        _ => Number + 1,
    };

    /// <summary>Its first day; null outside the years 1 to 9999.</summary>
    public DateOnly? First => Unit switch
    {
        CalendarUnit.Day => OfNumber(Number),
        CalendarUnit.Week => OfNumber(Number * 7),
        CalendarUnit.Weekend => OfNumber((Number * 7) + 5),
        CalendarUnit.Decade or CalendarUnit.Century or CalendarUnit.Year => FirstOfMonth(Math.Max(YearNumber, Number >= 0 ? 1 : YearNumber), 1),
        _ => FirstOfMonth(YearNumber, FirstMonth),
    };

    /// <summary>Its last day; null outside the years 1 to 9999.</summary>
    public DateOnly? Last => Unit switch
    {
        CalendarUnit.Day => First,
        CalendarUnit.Week or CalendarUnit.Weekend => OfNumber((Number * 7) + 6),
        _ => Shift(1).First is { } next && next > DateOnly.MinValue ? next.AddDays(-1) : null,
    };

    private int FirstMonth => Unit switch
    {
        CalendarUnit.Month => Number - (Floor(Number, 12) * 12) + 1,
        CalendarUnit.Quarter => ((Number - (Floor(Number, 4) * 4)) * 3) + 1,
        CalendarUnit.Season => (Part * 3),
        CalendarUnit.Half => ((Number - (Floor(Number, 2) * 2)) * 6) + 1,
        _ => 1,
    };

    /// <summary>Which of its year it is, from 1: month, quarter, season (1 is spring), half.</summary>
    public int Part => Unit switch
    {
        CalendarUnit.Month => Number - (Floor(Number, 12) * 12) + 1,
        CalendarUnit.Quarter or CalendarUnit.Season => Number - (Floor(Number, 4) * 4) + 1,
        CalendarUnit.Half => Number - (Floor(Number, 2) * 2) + 1,
        _ => 1,
    };

    /// <summary>A day.</summary>
    public static CalendarPeriod Day(DateOnly day) => new(CalendarUnit.Day, day.DayNumber);

    /// <summary>A year; 0 is 1 BC.</summary>
    public static CalendarPeriod Year(int year) => new(CalendarUnit.Year, year - 1L);

    /// <summary>Part of a year, from 1: <paramref name="unit"/> is month, quarter, season or half.</summary>
    public static CalendarPeriod PartOf(int year, CalendarUnit unit, int part) => new(unit, ((year - 1L) * PerYear(unit)) + part - 1);

    /// <summary>A decade by the number in front of its years' last digit (201 is 2010 to 2019).</summary>
    public static CalendarPeriod Decade(int number) => new(CalendarUnit.Decade, number);

    /// <summary>A century by the digits its years begin with (20 is 2000 to 2099).</summary>
    public static CalendarPeriod Century(int number) => new(CalendarUnit.Century, number);

    /// <summary>The period of that unit that holds a day.</summary>
    public static CalendarPeriod Holding(DateOnly day, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week or CalendarUnit.Weekend => new(unit, day.DayNumber / 7),
        CalendarUnit.Month => PartOf(day.Year, unit, day.Month),
        CalendarUnit.Quarter => PartOf(day.Year, unit, ((day.Month - 1) / 3) + 1),
        CalendarUnit.Season => day.Month < 3 ? PartOf(day.Year - 1, unit, 4) : PartOf(day.Year, unit, day.Month / 3),
        CalendarUnit.Half => PartOf(day.Year, unit, ((day.Month - 1) / 6) + 1),
        CalendarUnit.Year => Year(day.Year),
        CalendarUnit.Decade => Decade(day.Year / 10),
        CalendarUnit.Century => Century(day.Year / 100),
        _ => Day(day),
    };

    /// <summary>The period of a unit no shorter than its own that its first day lies in; itself where there is none.</summary>
    public CalendarPeriod Widen(CalendarUnit unit)
    {
        if (unit == Unit)
        {
            return this;
        }

        if (First is { } first)
        {
            return Holding(first, unit);
        }

        return unit == CalendarUnit.Year ? Year(YearNumber) : this;
    }

    /// <summary>So many of its kind later, or earlier.</summary>
    public CalendarPeriod Shift(int count) => new(Unit, (long)Number + count);

    /// <summary>The TIMEX3 value: <c>2013-03-22</c>, <c>2013-W12</c>, <c>2013-W12-WE</c>, <c>2013-03</c>, <c>2013-Q1</c>, <c>2013-H1</c>, <c>2013-SP</c>, <c>2013</c>, <c>201</c>, <c>20</c>.</summary>
    public string ToTimex() => Unit switch
    {
        CalendarUnit.Day => First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "XXXX-XX-XX",
        CalendarUnit.Week => IsoWeek() ?? "XXXX-WXX",
        CalendarUnit.Weekend => IsoWeek() is { } week ? week + "-WE" : "XXXX-WXX-WE",
        CalendarUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{YearText()}-{Part:D2}"),
        CalendarUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{YearText()}-Q{Part}"),
        CalendarUnit.Half => string.Create(CultureInfo.InvariantCulture, $"{YearText()}-H{Part}"),
        CalendarUnit.Season => $"{YearText()}-{SeasonCode(Part)}",
        CalendarUnit.Decade => Number.ToString("D3", CultureInfo.InvariantCulture),
        CalendarUnit.Century => Number.ToString("D2", CultureInfo.InvariantCulture),
        _ => YearText(),
    };

    /// <summary>The same days as an EDTF date; null outside the years 1 to 9999.</summary>
    public EdtfDate? ToEdtf()
    {
        if (First is not { } first || Last is not { } last)
        {
            return null;
        }

        return Unit switch
        {
            CalendarUnit.Season => EdtfDate.Season(YearNumber, 20 + Part),
            CalendarUnit.Quarter or CalendarUnit.Half => EdtfDate.Interval(EdtfDate.Month(first.Year, first.Month), EdtfDate.Month(last.Year, last.Month)),
            CalendarUnit.Decade or CalendarUnit.Century => EdtfDate.Interval(EdtfDate.Year(first.Year), EdtfDate.Year(last.Year)),
            CalendarUnit.Day => EdtfDate.Day(first),
            _ => EdtfDate.Covering(first, last),
        };
    }

    /// <summary>The TIMEX3 code of a season, 1 (spring) to 4 (winter).</summary>
    public static string SeasonCode(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    private static int PerYear(CalendarUnit unit) => unit switch { CalendarUnit.Month => 12, CalendarUnit.Half => 2, _ => 4 };

    private static int Floor(int number, int by) => number >= 0 ? number / by : ((number + 1) / by) - 1;

    private static DateOnly? OfNumber(long number) =>
        number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    private static DateOnly? FirstOfMonth(int year, int month) => year is >= 1 and <= 9999 ? new DateOnly(year, month, 1) : null;

    private string YearText() => YearNumber > 0
        ? YearNumber.ToString("D4", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"BC{1 - YearNumber:D4}");

    // The ISO week belongs to the year of its Thursday.
    private string? IsoWeek() => OfNumber((Number * 7) + 3) is { } thursday
        ? string.Create(CultureInfo.InvariantCulture, $"{thursday.Year:D4}-W{((thursday.DayOfYear - 1) / 7) + 1:D2}")
        : null;
}
