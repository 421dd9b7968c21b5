using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>Days and months by name or number: "May 30, 2024", "30 May", "the 20th", "October 2023", "2024-05-30".</summary>
internal static class CalendarPatterns
{
    /// <summary>Reads a day or a month.</summary>
    public static TimeMention? Read(TokenList t, int at, bool isExpected) => t[at].Word.Kind switch
    {
        Month or MonthShort => ReadMonthFirst(t, at, isExpected),
        The => ReadDayFirst(t, at + 1, at) ?? ReadDayOfMonth(t, at),
        _ => ReadNumeric(t, at) ?? ReadDayFirst(t, at, at),
    };

    /// <summary>The month that begins at a token, 0 for none; abbreviations take their full stop along.</summary>
    public static int MonthAt(TokenList t, int at, out int end)
    {
        end = at + 1;
        if (t[at].Is(Month))
        {
            return t[at].IsCapital ? t[at].Word.Value : 0;
        }

        if (!t[at].Is(MonthShort) || !t[at].IsCapital)
        {
            return 0;
        }

        var hasStop = t[at + 1].IsSign('.') && !t[at + 1].IsSpaced;
        end = hasStop ? at + 2 : at + 1;
        return hasStop || t[end].Kind is TokenKind.Number or TokenKind.Ordinal ? t[at].Word.Value : 0;
    }

    /// <summary>The day of a month that a token names; 0 for none.</summary>
    public static int DayAt(TokenList t, int at) =>
        t[at] is { Kind: TokenKind.Number, IsPlain: true, Length: <= 2, Value: >= 1 and <= 31 } or { Kind: TokenKind.Ordinal, Value: >= 1 and <= 31 } ? t[at].Value : 0;

    private static TimeMention? ReadMonthFirst(TokenList t, int at, bool isExpected)
    {
        var month = MonthAt(t, at, out var end);
        if (month == 0)
        {
            return null;
        }

        var dayAt = t[end].Is(The) && t[end + 1].Kind == TokenKind.Ordinal ? end + 1 : end;
        var day = DayAt(t, dayAt);
        if (day > 0 && !t[dayAt + 1].IsSign('%') && !t[dayAt + 1].Is(Multiple) && !LengthPatterns.IsGlued(t, dayAt))
        {
            return ReadAfterDay(t, at, dayAt + 1, (month, day));
        }

        if (ReadYearBehind(t, at, end, new(CalendarUnit.Month, month, 0, TimeMeaning.Which.Unsaid)) is { } dated)
        {
            return dated;
        }

        return isExpected || !IsOtherWord(t, at, end)
            ? TimeMention.Date(at, end, new TimeMeaning.OfSomeYear(CalendarUnit.Month, month, 0, TimeMeaning.Which.Unsaid), "date.month")
            : null;
    }

    // "30 May 2024", "the 30th of May"; and the first of "22-25 April 1951"
    private static TimeMention? ReadDayFirst(TokenList t, int at, int start)
    {
        var day = DayAt(t, at);
        day = day == 0 && t[at].Is(OrdinalWord) && t[at + 1].Is(Of) ? t[at].Word.Value : day;
        if (day == 0 || LengthPatterns.IsGlued(t, at))
        {
            return null;
        }

        var monthAt = t[at + 1].Is(Of) ? at + 2 : at + 1;
        var month = MonthAt(t, monthAt, out var end);
        if (month > 0 && !(t.IsWord(monthAt, "may") && t[monthAt - 1].Is(Of) is false && t[end].Kind == TokenKind.Word && t[at - 1].Kind == TokenKind.Number))
        {
            return ReadAfterDay(t, start, end, (month, day));
        }

        var second = at + 2;
        var isRange = (t[at + 1].IsDash || t[at + 1].Word.Kind is And or To || t[at + 1].IsSign('/')) && DayAt(t, second) > 0;
        return isRange && MonthAt(t, second + 1, out _) > 0 && ReadDayFirst(t, second, second) is { } other
            ? TimeMention.Date(start, at + 1, SameMonth(other.Meaning, day), "date.day-range")
            : null;
    }

    /// <summary>Another day in the month of a day; the day itself where there is no such day.</summary>
    public static TimeMeaning SameMonth(TimeMeaning meaning, int day) => meaning switch
    {
        TimeMeaning.Full { Period: { Unit: CalendarUnit.Day, First: { } other } } when day <= DateTime.DaysInMonth(other.Year, other.Month) =>
            new TimeMeaning.Full(CalendarPeriod.Day(new DateOnly(other.Year, other.Month, day))),
        TimeMeaning.OfSomeYear other => other with { Day = day },
        TimeMeaning.Within within => within with { Inner = within.Inner with { Day = day } },
        _ => meaning,
    };

    private static TimeMention ReadAfterDay(TokenList t, int start, int end, (int Month, int Day) date)
    {
        var inner = new TimeMeaning.OfSomeYear(CalendarUnit.Day, date.Month, date.Day, TimeMeaning.Which.Unsaid);
        return ReadYearBehind(t, start, end, inner) ?? TimeMention.Date(start, end, inner, "date.month-day");
    }

    // ", 2024", "of 2024", "of last year", "of that year", "last year"
    internal static TimeMention? ReadYearBehind(TokenList t, int start, int end, TimeMeaning.OfSomeYear inner)
    {
        var i = t[end].IsSign(',') || t[end].Is(Of) ? end + 1 : end;
        var year = YearPatterns.Attached(t, i, out var behind);
        var isTooFar = t[end].IsSign(',') && t[i].Kind == TokenKind.Number && inner.Unit == CalendarUnit.Month && !t[behind].IsSign(',') && t[behind].Kind == TokenKind.Word && t[behind].Word.Kind == None && t[i].Value < 1500;
        if (year != 0 && !isTooFar)
        {
            return InYear(inner, year) is { } period ? TimeMention.Date(start, behind, new TimeMeaning.Full(period), "date.full") : null;
        }

        if (t[end].IsSign(',') || PointerPatterns.ReadYear(t, i) is not { } pointed)
        {
            return null;
        }

        return TimeMention.Date(start, pointed.End, new TimeMeaning.Within(inner, pointed.Meaning), "date.within-year");
    }

    /// <summary>A part of a year in a given year; null where that year has no such day.</summary>
    public static CalendarPeriod? InYear(TimeMeaning.OfSomeYear part, int year)
    {
        if (part.Unit != CalendarUnit.Day)
        {
            return CalendarPeriod.PartOf(year, part.Unit, part.Part);
        }

        return year is >= 1 and <= 9999 && part.Day <= DateTime.DaysInMonth(year, part.Part)
            ? CalendarPeriod.Day(new DateOnly(year, part.Part, part.Day))
            : year < 1 ? CalendarPeriod.PartOf(year, CalendarUnit.Month, part.Part) : null;
    }

    // "the 20th", where nothing follows that it could be the number of
    private static TimeMention? ReadDayOfMonth(TokenList t, int at)
    {
        var day = t[at + 1].Kind == TokenKind.Ordinal ? t[at + 1].Value : 0;
        return day is >= 1 and <= 31 && t[at - 1].Word.Kind is In or Since or Until or To or And or Before or After && !t.IsWord(at - 1, "in") && !t.IsWord(at - 1, "for") && LengthPatterns.EndsPhrase(t, at + 2)
            ? TimeMention.Date(at, at + 2, new TimeMeaning.DayOfMonth(day), "date.day-of-month")
            : null;
    }

    // 2024-05-30; 30.05.2024; 5/30/2024 as Americans write it, unless the first number is no month
    private static TimeMention? ReadNumeric(TokenList t, int at)
    {
        if (t[at].Kind != TokenKind.Number || t[at + 2].Kind != TokenKind.Number || t[at + 4].Kind != TokenKind.Number || LengthPatterns.IsGlued(t, at)
            || t[at + 1].IsSpaced || t[at + 2].IsSpaced || t[at + 3].IsSpaced || t[at + 4].IsSpaced || t[at + 1].Value != t[at + 3].Value)
        {
            return null;
        }

        var (a, b, c) = (t[at], t[at + 2], t[at + 4]);
        var (year, month, day) = t[at + 1].Value switch
        {
            '-' when a.Length == 4 => (a.Value, b.Value, c.Value),
            '.' when c.Length == 4 => (c.Value, b.Value, a.Value),
            '/' when c.Length == 4 && a.Value > 12 => (c.Value, b.Value, a.Value),
            '/' when c.Length == 4 => (c.Value, a.Value, b.Value),
            '-' when c.Length is 2 or 4 && a.Length == 2 && b.Length == 2 => (c.Length == 4 ? c.Value : c.Value + (c.Value < 40 ? 2000 : 1900), a.Value, b.Value),
            '/' when c.Length == 2 && a.Length == 2 && b.Length == 2 => (c.Value + (c.Value < 40 ? 2000 : 1900), a.Value, b.Value),
            _ => (0, 0, 0),
        };
        return year is >= 1000 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? TimeMention.Date(at, at + 5, new TimeMeaning.Full(CalendarPeriod.Day(new DateOnly(year, month, day))), "date.numeric")
            : null;
    }

    // "May" and "March" are months only where a month is expected; the others unless they begin a name.
    private static bool IsOtherWord(TokenList t, int at, int end)
    {
        var isDoubtful = t[at].Is(Month) && t[at].Word.Value is 3 or 5 || t[at].Is(MonthShort);
        if (!isDoubtful)
        {
            return t[at].Word.Value is 4 or 6 or 8 && t[end] is { Kind: TokenKind.Word, IsCapital: true, Word.Kind: None } && !IsExpectedBefore(t, at) && t[end].Length > 1;
        }

        return !IsExpectedBefore(t, at) && t[end].Kind != TokenKind.Possessive;
    }

    private static bool IsExpectedBefore(TokenList t, int at)
    {
        var before = t[at - 1];
        return before.Word.Kind is In or Since or Until or To or And or Of or The or A or Early or Late or Mid or Last or Next or This or That or Before or After or Every or Previous or Following or About or At
            || t.IsWord(at - 1, "between") || t.IsWord(at - 1, "come") || before.IsSign('(') || before.IsSign('/') || (before.IsDash && !before.IsSpaced);
    }
}
