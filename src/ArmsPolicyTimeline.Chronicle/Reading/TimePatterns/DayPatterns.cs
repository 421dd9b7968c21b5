using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimePatterns.TimeMeaning;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>Days by their place in the week or next to now, and holidays: "Thursday", "yesterday", "the day before", "Christmas".</summary>
internal static class DayPatterns
{
    /// <summary>Reads a weekday, a day next to now or a holiday, with a part of the day behind it where there is one.</summary>
    public static TimeMention? Read(TokenList t, int at)
    {
        var day = t[at].Word.Kind switch
        {
            TimeWordKind.Weekday or WeekdayShort => ReadWeekday(t, at),
            RelativeDay when IsPaper(t, at) => null,
            RelativeDay => TimeMention.Date(at, at + 1, new Shifted(CalendarUnit.Day, t[at].Word.Value, Origin.Now), "date.relative-day"),
            Tonight => new(at, at + 1, TemporalExpressionType.Time, new Clock("TNI", new Shifted(CalendarUnit.Day, 0, Origin.Now)), "time.tonight"),
            Overnight => new(at, at + 1, TemporalExpressionType.Time, new Clock("TNI", null), "time.overnight"),
            Holiday or New or SaintsDay => ReadHoliday(t, at),
            The => ReadDayBefore(t, at),
            A => ReadFromDay(t, at),
            _ => null,
        };
        return day is { Type: TemporalExpressionType.Date } && t[day.End].Is(PartOfDay) && !t[day.End].IsCapital
            ? new(at, day.End + 1, TemporalExpressionType.Time, new Clock(PartCode(t[day.End]), day.Meaning), "time.day-part")
            : day;
    }

    /// <summary>What a part of the day adds to a value: <c>TMO</c>, <c>TAF</c>, <c>TEV</c>, <c>TNI</c>, <c>TDT</c>.</summary>
    public static string PartCode(Token token) => token.Word.Value switch { 'M' => "TMO", 'A' => "TAF", 'E' => "TEV", 'D' => "TDT", _ => "TNI" };

    private static TimeMention? ReadWeekday(TokenList t, int at)
    {
        if (!t[at].IsCapital || IsName(t, at))
        {
            return null;
        }

        var weekday = t[at].Word.Value;
        var end = at + 1;
        if (t[at].Is(WeekdayShort))
        {
            // "Sun" and "Sat" alone are words.
            end = t[end].IsSign('.') && !t[end].IsSpaced ? end + 1 : end;
            var hasDate = CalendarPatterns.Read(t, t[end].IsSign(',') ? end + 1 : end, false) is { Meaning: Full or OfSomeYear };
            if (!hasDate)
            {
                return null;
            }
        }

        if (ReadDate(t, at, end, weekday) is { } dated)
        {
            return dated;
        }

        var i = t[end].Is(Of) ? end + 1 : end;
        if (PointerPatterns.Read(t, i, false) is { Meaning: Shifted { Unit: CalendarUnit.Week } } week)
        {
            return TimeMention.Date(at, week.End, new TimeMeaning.Weekday(weekday, Which.Unsaid, week.Meaning), "date.weekday-of-week");
        }

        return TimeMention.Date(at, end, new TimeMeaning.Weekday(weekday, Which.Unsaid, null), "date.weekday");
    }

    // "Thursday, May 30, 2024"; not "until Friday" with a date of another weekday behind it
    private static TimeMention? ReadDate(TokenList t, int at, int end, int weekday)
    {
        var i = t[end].IsSign(',') || t[end].IsSign('(') || t[end].Is(The) ? end + 1 : end;
        var date = CalendarPatterns.Read(t, i, false);
        return date?.Meaning switch
        {
            Full { Period: { Unit: CalendarUnit.Day, First: { } day } } when Number(day) == weekday => date with { First = at, RuleId = "date.weekday-full" },
            OfSomeYear { Unit: CalendarUnit.Day } when !t[end].IsSign('(') => date with { First = at, RuleId = "date.weekday-month-day" },
            _ => null,
        };
    }

    /// <summary>0 is Monday.</summary>
    internal static int Number(DateOnly day) => day.DayNumber % 7;

    // Named days and newspapers: "Black Monday", "Bloody Sunday", "the Sunday Times".
    private static bool IsName(TokenList t, int at) =>
        t.IsWord(at - 1, "black") || t.IsWord(at - 1, "bloody") || t.IsWord(at - 1, "super") || t.IsWord(at - 1, "cyber") || t.IsWord(at - 1, "fat")
        || t.IsWord(at - 1, "ash") || t.IsWord(at - 1, "palm") || (t.IsWord(at - 1, "good") && t[at].Word.Value == 4)
        || t.IsWord(at + 1, "times") || t.IsWord(at + 1, "telegraph") || t.IsWord(at + 1, "mirror") || t.IsWord(at + 1, "express");

    // "USA Today", "Russia Today"
    private static bool IsPaper(TokenList t, int at) => t[at].IsCapital && t.IsWord(at, "today") && t[at - 1] is { Kind: TokenKind.Word, IsCapital: true, Word.Kind: None };

    private static TimeMention? ReadHoliday(TokenList t, int at)
    {
        var (code, i) = (t[at].Word.Value, at + 1);
        if (t[at].Is(New))
        {
            // "New Year's Day", "New Year's Eve"
            if (!t[at].IsCapital || !t.IsWord(at + 1, "year") || t[at + 2].Kind != TokenKind.Possessive || !(t.IsWord(at + 3, "day") || t[at + 3].Is(Eve)))
            {
                return null;
            }

            (code, i) = t[at + 3].Is(Eve) ? (1231, at + 4) : (101, at + 4);
        }
        else if (!t[at].IsCapital)
        {
            return null;
        }
        else if (t[at].Is(SaintsDay))
        {
            i = t[i].Kind == TokenKind.Possessive ? i + 1 : i;
            if (!t[i].IsCapital || !t.IsWord(i, "day"))
            {
                return null;
            }

            i++;
        }
        else if (t[i].Is(Eve))
        {
            (code, i) = (code - 1, i + 1);
        }
        else if (t.IsWord(i, "day"))
        {
            i++;
        }

        var inner = new OfSomeYear(CalendarUnit.Day, code / 100, code % 100, Which.Unsaid);
        return CalendarPatterns.ReadYearBehind(t, at, i, inner) ?? TimeMention.Date(at, i, inner, "date.holiday");
    }

    // "the day before", "the night before", "the day after tomorrow", "the year before"
    private static TimeMention? ReadDayBefore(TokenList t, int at)
    {
        var (target, turn) = (t[at + 1], t[at + 2]);
        if (!(target.Is(Unit) || target.Is(PartOfDay)) || turn.Word.Kind is not (Before or After))
        {
            return null;
        }

        if (t[at + 3].Is(RelativeDay) && target.Is(Unit) && t[at + 3].Word.Value == turn.Word.Value)
        {
            return TimeMention.Date(at, at + 4, new Shifted(CalendarUnit.Day, turn.Word.Value * 2, Origin.Now), "date.relative-day");
        }

        if (!LengthPatterns.EndsPhrase(t, at + 3) || (target.Is(Unit) && target.Word.Value < (int)CalendarUnit.Day))
        {
            return null;
        }

        return target.Is(Unit)
            ? TimeMention.Date(at, at + 3, new Shifted((CalendarUnit)target.Word.Value, turn.Word.Value, Origin.Mentioned), "date.the-day-before")
            : new(at, at + 3, TemporalExpressionType.Time, new Clock(PartCode(target), new Shifted(CalendarUnit.Day, turn.Word.Value, Origin.Mentioned)), "time.the-night-before");
    }

    // "a week from Monday"
    private static TimeMention? ReadFromDay(TokenList t, int at) =>
        t.IsWord(at + 1, "week") && t.IsWord(at + 2, "from") && t[at + 3].Is(TimeWordKind.Weekday)
            ? TimeMention.Date(at, at + 4, new TimeMeaning.Weekday(t[at + 3].Word.Value, Which.Next, new Shifted(CalendarUnit.Week, 1, Origin.Now)), "date.weekday-of-week")
            : null;
}
