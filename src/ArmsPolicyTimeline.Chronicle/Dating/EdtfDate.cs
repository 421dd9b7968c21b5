using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Dating;

/// <summary>
/// A date no more precise than its source: a day, month, season, year, or a closed interval of these, in the subset of
/// EDTF (ISO 8601-2:2019, level 1, with level 1 seasons) that <c>docs/specs/edtf.md</c> lists. Nobody can ask it for
/// one <see cref="DateOnly"/>, only for the <see cref="Earliest"/> and <see cref="Latest"/> day that it covers.
/// </summary>
public sealed record EdtfDate
{
    private readonly string text;

    private EdtfDate(string text, DateOnly earliest, DateOnly latest, DatePrecision precision, DateQualifier qualifier)
    {
        this.text = text;
        Earliest = earliest;
        Latest = latest;
        Precision = precision;
        Qualifier = qualifier;
    }

    /// <summary>The first day covered, inclusive.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day covered, inclusive; never before <see cref="Earliest"/>.</summary>
    public DateOnly Latest { get; }

    /// <summary>How much of the calendar is named.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The trailing qualifier.</summary>
    public DateQualifier Qualifier { get; }

    /// <summary>Whether exactly one day is covered.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>The number of days covered, at least 1.</summary>
    public int Days => Latest.DayNumber - Earliest.DayNumber + 1;

    /// <summary>One day.</summary>
    public static EdtfDate Day(DateOnly day) => new(Iso(day), day, day, DatePrecision.Day, DateQualifier.None);

    /// <summary>One month. <exception cref="ArgumentOutOfRangeException">No such month.</exception></summary>
    public static EdtfDate Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"), first, LastOf(first, 1), DatePrecision.Month, DateQualifier.None);
    }

    /// <summary>A season: 21 spring (March to May), 22 summer, 23 autumn, 24 winter (December to February of the next year).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 21 to 24.</exception>
    public static EdtfDate Season(int year, int season)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(season, 21);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(season, 24);
        var first = new DateOnly(year, (season - 20) * 3, 1);
        return new(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{season}"), first, LastOf(first, 3), DatePrecision.Season, DateQualifier.None);
    }

    /// <summary>One year.</summary>
    public static EdtfDate Year(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return new(year.ToString("D4", CultureInfo.InvariantCulture), first, LastOf(first, 12), DatePrecision.Year, DateQualifier.None);
    }

    /// <summary>From the first day of <paramref name="start"/> to the last of <paramref name="end"/>, without their qualifiers; equal ends give the date itself.</summary>
    /// <exception cref="ArgumentException">The end lies before the start, or one of the two is an interval itself.</exception>
    public static EdtfDate Interval(EdtfDate start, EdtfDate end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        (start, end) = (start.With(DateQualifier.None), end.With(DateQualifier.None));
        if (start.Precision == DatePrecision.Interval || end.Precision == DatePrecision.Interval)
        {
            throw new ArgumentException("The ends of an interval are dates, not intervals.", nameof(start));
        }

        if (end.Latest < start.Earliest || end.Earliest < start.Earliest)
        {
            throw new ArgumentException($"An interval ends at or after its start: {start}/{end}.", nameof(end));
        }

        return string.Equals(start.text, end.text, StringComparison.Ordinal)
            ? start
            : new($"{start.text}/{end.text}", start.Earliest, end.Latest, DatePrecision.Interval, DateQualifier.None);
    }

    /// <summary>The shortest form that covers exactly the days from <paramref name="first"/> to <paramref name="last"/>, both inclusive.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public static EdtfDate Covering(DateOnly first, DateOnly last)
    {
        if (first.Day == 1 && last == LastOf(first, 1))
        {
            return Month(first.Year, first.Month);
        }

        return first is { Day: 1, Month: 1 } && last == LastOf(first, 12) ? Year(first.Year) : Interval(Day(first), Day(last));
    }

    /// <summary>The same date with another qualifier.</summary>
    public EdtfDate With(DateQualifier qualifier) =>
        new(text.TrimEnd('?', '~', '%') + Sign(qualifier), Earliest, Latest, Precision, qualifier);

    /// <summary>Reads an EDTF string of the subset; anything else fails with a reason.</summary>
    public static ParseResult<EdtfDate> Parse(string? edtf)
    {
        if (string.IsNullOrEmpty(edtf))
        {
            return ParseResult<EdtfDate>.Failed("a date is missing");
        }

        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return ParseSingle(edtf);
        }

        var qualifier = Qualified(edtf);
        var start = ParseSingle(edtf[..slash]);
        var end = ParseSingle(edtf[(slash + 1)..].TrimEnd('?', '~', '%'));
        if (!start.IsSuccess || !end.IsSuccess)
        {
            return ParseResult<EdtfDate>.Failed($"'{edtf}' is not an interval of two dates: {start.Error ?? end.Error}");
        }

        if (start.Value.Qualifier != DateQualifier.None)
        {
            return ParseResult<EdtfDate>.Failed($"'{edtf}' has a qualifier inside; it stands at the end and holds for all");
        }

        return end.Value.Earliest < start.Value.Earliest || end.Value.Latest < start.Value.Latest
            ? ParseResult<EdtfDate>.Failed($"'{edtf}' ends before it starts")
            : ParseResult<EdtfDate>.Of(Interval(start.Value, end.Value).With(qualifier));
    }

    /// <summary>The canonical EDTF string; <see cref="Parse"/> reads it back to an equal date.</summary>
    public override string ToString() => text;

    private static ParseResult<EdtfDate> ParseSingle(string edtf)
    {
        var bare = edtf.TrimEnd('?', '~', '%');
        if (edtf.Length - bare.Length > 1)
        {
            return ParseResult<EdtfDate>.Failed($"'{edtf}' has more than one qualifier");
        }

        var parts = bare.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2) || !parts.All(p => p.All(char.IsAsciiDigit)))
        {
            return ParseResult<EdtfDate>.Failed($"'{edtf}' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD");
        }

        var n = Array.ConvertAll(parts, p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture));
        if (n[0] < 1)
        {
            return ParseResult<EdtfDate>.Failed($"'{edtf}' has no year that this calendar knows");
        }

        return (n.Length, n.Length > 1 ? n[1] : 0) switch
        {
            (1, _) => ParseResult<EdtfDate>.Of(Year(n[0]).With(Qualified(edtf))),
            (2, >= 1 and <= 12) => ParseResult<EdtfDate>.Of(Month(n[0], n[1]).With(Qualified(edtf))),
            (2, >= 21 and <= 24) when n[0] < 9999 => ParseResult<EdtfDate>.Of(Season(n[0], n[1]).With(Qualified(edtf))),
            (3, >= 1 and <= 12) when n[2] >= 1 && n[2] <= DateTime.DaysInMonth(n[0], n[1]) => ParseResult<EdtfDate>.Of(Day(new DateOnly(n[0], n[1], n[2])).With(Qualified(edtf))),
            _ => ParseResult<EdtfDate>.Failed($"'{edtf}' names no day, month or season of the calendar"),
        };
    }

    private static DateQualifier Qualified(string edtf) => edtf[^1] switch
    {
        '?' => DateQualifier.Uncertain,
        '~' => DateQualifier.Approximate,
        '%' => DateQualifier.UncertainAndApproximate,
        _ => DateQualifier.None,
    };

    private static string Sign(DateQualifier qualifier) => qualifier switch
    {
        DateQualifier.Uncertain => "?",
        DateQualifier.Approximate => "~",
        DateQualifier.UncertainAndApproximate => "%",
        _ => "",
    };

    // Written so that the last month of year 9999 does not step outside the calendar.
    private static DateOnly LastOf(DateOnly first, int months)
    {
        var month = first.Month - 1 + months - 1;
        var (year, m) = (first.Year + (month / 12), (month % 12) + 1);
        return new DateOnly(year, m, DateTime.DaysInMonth(year, m));
    }

    /// <summary>A day as EDTF and ISO 8601 write it: <c>2024-05-30</c>.</summary>
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
