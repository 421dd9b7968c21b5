using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimePatterns.TimeMeaning;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>Periods that are pointed at: "last week", "this spring", "the previous day", "that night", "next May".</summary>
internal static class PointerPatterns
{
    /// <summary>Reads a period that is pointed at.</summary>
    /// <param name="t">The tokens.</param>
    /// <param name="at">Where it should start.</param>
    /// <param name="isExpected">Whether what stands before already says that it is a date ("the end of the year").</param>
    public static TimeMention? Read(TokenList t, int at, bool isExpected)
    {
        if (ReadYearAgo(t, at) is { } ago)
        {
            return ago;
        }

        if (Pointer(t, at) is not { } pointer)
        {
            return isExpected || IsInside(t, at) ? ReadUnpointed(t, at, isExpected) : null;
        }

        var target = t[pointer.End];
        return target.Word.Kind switch
        {
            Unit => ReadUnit(t, at, pointer, (CalendarUnit)target.Word.Value),
            UnitPlural => ReadUnits(at, pointer, (CalendarUnit)target.Word.Value),
            Month or MonthShort or Season => ReadPart(t, at, pointer),
            TimeWordKind.Weekday => TimeMention.Date(at, pointer.End + 1, new TimeMeaning.Weekday(target.Word.Value, pointer.Which, null), "date.weekday-pointed"),
            PartOfDay => ReadPartOfDay(t, at, pointer),
            Period when t.IsWord(pointer.End - 1, "latest") => TimeMention.Date(at, pointer.End + 1, new Shifted(CalendarUnit.Quarter, -1, Origin.Now), "date.last-unit"),
            Period => ReadSame(t, at, pointer, null),
            _ => null,
        };
    }

    /// <summary>Reads a year that is pointed at: "last year", "that year", "the previous year".</summary>
    public static TimeMention? ReadYear(TokenList t, int at) =>
        Pointer(t, at) is { } pointer && t[pointer.End].Is(Unit) && t[pointer.End].Word.Value == (int)CalendarUnit.Year && ReadUnit(t, at, pointer, CalendarUnit.Year) is { Type: TemporalExpressionType.Date } year
            ? year
            : null;

    private static (int End, TimeWordKind Kind, Which Which)? Pointer(TokenList t, int at)
    {
        var i = at;
        var determiner = t[i].Word.Kind is The or This or That or Owner ? t[i++].Word.Kind : None;
        i = t[i].Is(Very) ? i + 1 : i;
        var kind = t[i].Word.Kind is Last or Past or Previous or Next or Coming or Following or Same or Current or Recent or Latest ? t[i++].Word.Kind : None;
        i = kind != None && t[i].Is(Fiscal) && t[i + 1].Is(Unit) ? i + 1 : i;
        return (determiner, kind) switch
        {
            (None, None) or (The or Owner, None) or (Owner, Last or Past or Next) => null,
            (This or That, None) => (i, determiner, determiner == This ? Which.This : Which.That),
            (This, Past or Last) => (i, Last, Which.Last),
            (None, Previous or Following or Same or Current or Coming or Past or Latest) when kind != Following || !t[i].Is(Unit) => null,
            (_, Last or Past) => (i, kind == Last && determiner == The ? Past : kind, Which.Last),
            (_, Latest) => (i, Last, Which.Last),
            (_, Next) => (i, determiner == The ? Following : Next, Which.Next),
            (_, Coming) => (i, Next, Which.Next),
            (_, Previous) => (i, Previous, Which.Last),
            (_, Following) => (i, Following, Which.Next),
            (_, Same) => (i, Same, Which.That),
            (_, Recent) => (i, Recent, Which.Last),
            _ => (i, Current, Which.This),
        };
    }

    private static TimeMention? ReadUnit(TokenList t, int at, (int End, TimeWordKind Kind, Which Which) pointer, CalendarUnit unit)
    {
        var end = pointer.End + 1;
        if (pointer.Kind == Same && ReadSame(t, at, pointer, unit) is { } same)
        {
            return same;
        }

        if (unit < CalendarUnit.Day || t[end].IsDash && !t[end].IsSpaced && t[end + 1].Is(Old))
        {
            return null;
        }

        if (IsStretch(t, at, pointer.Kind, unit))
        {
            return new(at, end, TemporalExpressionType.Duration, new Fixed(LengthPatterns.Value("1", unit)), "duration.pointed");
        }

        return pointer.Kind switch
        {
            Last when unit == CalendarUnit.Day => null,
            Past when t[end].Is(Of) && unit < CalendarUnit.Year => ReadEdge(t, at, end),
            Last or Past => TimeMention.Date(at, end, new Shifted(unit, -1, Origin.Now), "date.last-unit"),
            Next when unit == CalendarUnit.Day => TimeMention.Date(at, end, new Shifted(unit, 1, Origin.Mentioned), "date.following-unit"),
            Next => TimeMention.Date(at, end, new Shifted(unit, 1, Origin.Now), "date.next-unit"),
            Following => TimeMention.Date(at, end, new Shifted(unit, 1, Origin.Mentioned), "date.following-unit"),
            Previous => TimeMention.Date(at, end, new Shifted(unit, -1, Origin.Mentioned), "date.previous-unit"),
            That or Same => TimeMention.Date(at, end, new Shifted(unit, 0, Origin.Mentioned), "date.that-unit"),
            This when unit == CalendarUnit.Day => TimeMention.Date(at, end, new Shifted(unit, 0, Origin.Mentioned), "date.that-unit"),
            This or Current => TimeMention.Date(at, end, new Shifted(unit, 0, Origin.Now), "date.this-unit"),
            _ => null,
        };
    }

    // "over the past year" is a length; "last year" and "the last quarter" are dates.
    private static bool IsStretch(TokenList t, int at, TimeWordKind kind, CalendarUnit unit)
    {
        var isWithin = t[at - 1].Word.Kind is In or Over;
        return kind switch
        {
            Past => t[at].Is(Past) || t[at + 1].Is(Past) ? unit != CalendarUnit.Weekend : isWithin && unit is not (CalendarUnit.Quarter or CalendarUnit.Weekend or CalendarUnit.Day) && !t[at + 3].Is(Of),
            Following => isWithin && t[at].Is(The) && t[at + 1].Is(Next) && unit != CalendarUnit.Day && !t.IsWord(at - 1, "on"),
            _ => false,
        };
    }

    // "the last week of August": no value for it but the month's
    private static TimeMention? ReadEdge(TokenList t, int at, int end) =>
        CalendarPatterns.Read(t, t[end + 1].Is(The) ? end + 2 : end + 1, true) is { } whole && whole.Meaning is Full or OfSomeYear
            ? whole with { First = at, Of = TimeMention.Part.Late, RuleId = "date.last-of" }
            : null;

    private static TimeMention? ReadUnits(int at, (int End, TimeWordKind Kind, Which Which) pointer, CalendarUnit unit) => pointer.Kind switch
    {
        Recent => TimeMention.Date(at, pointer.End + 1, new Fixed("PAST_REF"), "date.recent-units"),
        Next => TimeMention.Date(at, pointer.End + 1, new Fixed("FUTURE_REF"), "date.coming-units"),
        Past or Last or Following or Previous => new(at, pointer.End + 1, TemporalExpressionType.Duration, new Fixed(LengthPatterns.Value("X", unit)), "duration.pointed"),
        _ => null,
    };

    private static TimeMention? ReadPart(TokenList t, int at, (int End, TimeWordKind Kind, Which Which) pointer)
    {
        var (unit, end) = (CalendarUnit.Season, pointer.End + 1);
        var part = t[pointer.End].Word.Value;
        if (!t[pointer.End].Is(Season))
        {
            (unit, part) = (CalendarUnit.Month, CalendarPatterns.MonthAt(t, pointer.End, out end));
        }

        var day = unit == CalendarUnit.Month ? CalendarPatterns.DayAt(t, end) : 0;
        if (part == 0)
        {
            return null;
        }

        var inner = day > 0 ? new OfSomeYear(CalendarUnit.Day, part, day, pointer.Which) : new OfSomeYear(unit, part, 0, pointer.Which);
        return TimeMention.Date(at, day > 0 ? end + 1 : end, inner, "date.part-pointed");
    }

    private static TimeMention? ReadPartOfDay(TokenList t, int at, (int End, TimeWordKind Kind, Which Which) pointer)
    {
        TimeMeaning? day = pointer.Kind switch
        {
            This or Current => new Shifted(CalendarUnit.Day, 0, Origin.Now),
            Last => new Shifted(CalendarUnit.Day, -1, Origin.Now),
            Next or Following => new Shifted(CalendarUnit.Day, 1, Origin.Mentioned),
            Previous => new Shifted(CalendarUnit.Day, -1, Origin.Mentioned),
            That or Same => new Shifted(CalendarUnit.Day, 0, Origin.Mentioned),
            _ => null,
        };
        return day is null ? null : new(at, pointer.End + 1, TemporalExpressionType.Time, new Clock(DayPatterns.PartCode(t[pointer.End]), day), "time.part-pointed");
    }

    // "the same period a year earlier", "the same month last year"
    private static TimeMention? ReadSame(TokenList t, int at, (int End, TimeWordKind Kind, Which Which) pointer, CalendarUnit? unit)
    {
        var i = pointer.End + 1;
        if (pointer.Kind != Same)
        {
            return null;
        }

        i = t[i].Word.Kind is Of or In ? i + 1 : i;
        if (t[i].Is(A) && t.IsWord(i + 1, "year") && t[i + 2].Word.Kind is Ago or Earlier or Before)
        {
            return TimeMention.Date(at, i + 3, new SameOfYear(unit, -1), "date.same-of-year");
        }

        return Pointer(t, i) is { Kind: Last or Past or Previous } year && t.IsWord(year.End, "year") ? TimeMention.Date(at, year.End + 1, new SameOfYear(unit, -1), "date.same-of-year") : null;
    }

    // "the year-ago quarter", "year-earlier"
    private static TimeMention? ReadYearAgo(TokenList t, int at)
    {
        var i = t[at].Is(The) ? at + 1 : at;
        if (!t.IsWord(i, "year") || !t[i + 1].IsDash || t[i + 2].Word.Kind is not (Ago or Earlier))
        {
            return null;
        }

        return t[i + 3].Is(Unit) ? TimeMention.Date(at, i + 4, new SameOfYear((CalendarUnit)t[i + 3].Word.Value, -1), "date.same-of-year")
            : t[i + 3].Is(Period) ? TimeMention.Date(at, i + 4, new SameOfYear(null, -1), "date.same-of-year")
            : TimeMention.Date(at, i + 3, new Shifted(CalendarUnit.Year, -1, Origin.Now), "date.ago");
    }

    private static bool IsInside(TokenList t, int at) =>
        t[at].Is(The) && (t[at - 1].Word.Kind is In or Over or Until || (t.IsWord(at + 1, "day") && (t.IsWord(at - 1, "ended") || t.IsWord(at - 1, "ending") || t.IsWord(at - 1, "end") || t.IsWord(at - 1, "closed") || t.IsWord(at - 1, "finished"))) || t[at + 1].Is(Fiscal) || (t[at + 1].Is(Unit) && LengthPatterns.EndsPhrase(t, at + 2)));

    // "the year" behind "the end of"; "the day before"; "the weekend", "the quarter", "the summer"
    private static TimeMention? ReadUnpointed(TokenList t, int at, bool isExpected)
    {
        var i = t[at].Is(The) ? at + 1 : at;
        i = t[i].Is(Fiscal) && t[i + 1].Is(Unit) ? i + 1 : i;
        if (!t[i].Is(Unit) || (CalendarUnit)t[i].Word.Value is < CalendarUnit.Day || t[i + 1].Is(Of) || (t[i + 1].IsDash && !t[i + 1].IsSpaced && !t[i + 2].IsSpaced))
        {
            return null;
        }

        var unit = (CalendarUnit)t[i].Word.Value;
        var origin = unit == CalendarUnit.Weekend ? Origin.Now : Origin.Mentioned;
        return !isExpected && t[i + 1].Word.Kind is Before or After ? null : TimeMention.Date(at, i + 1, new Shifted(unit, 0, origin), "date.the-unit");
    }
}
