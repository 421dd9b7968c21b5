using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimePatterns.TimeMeaning;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>Seasons, quarters and halves of a year, and which part of a period is meant: "summer 2024", "the third quarter", "late October", "the end of the year".</summary>
internal static class PartPatterns
{
    /// <summary>Reads a season, a quarter or a half.</summary>
    public static TimeMention? Read(TokenList t, int at, bool isExpected) => ReadSeason(t, at, isExpected) ?? ReadQuarter(t, at) ?? ReadQ(t, at);

    /// <summary>Reads a part of a period: "early June", "mid-2011", "later this week", "the start of the year".</summary>
    public static TimeMention? ReadPortion(TokenList t, int at)
    {
        var token = t[at];
        return token.Word.Kind switch
        {
            Early => ReadCore(t, at, at + 1, TimeMention.Part.Early),
            Late => ReadCore(t, at, at + 1, TimeMention.Part.Late),
            Mid => ReadCore(t, at, at + 1, TimeMention.Part.Mid),
            Earlier => ReadCore(t, at, at + 1, TimeMention.Part.Earlier),
            Later => ReadCore(t, at, at + 1, TimeMention.Part.Later),
            The when t[at + 1].Word.Kind is Early or Late or Mid && !t[at + 2].Is(Of) => ReadCore(t, at, at + 2, Side(t[at + 1].Word.Kind)),
            The or Beginning or End or Mid => ReadEdge(t, at),
            Unit when t[at + 1].Kind == TokenKind.Possessive && t[at + 2].Is(End) => AtEndOf(at, at + 3, token),
            Unit when t[at + 1].Is(End) && t[at - 1].Word.Kind is Until or At or Before or Since or To && token.Word.Value == (int)CalendarUnit.Year => AtEndOf(at, at + 2, token),
            Unit when t[at + 1].IsDash && t[at + 2].Is(End) && token.Word.Value == (int)CalendarUnit.Year => AtEndOf(at, at + 3, token),
            _ => null,
        };
    }

    private static TimeMention AtEndOf(int at, int end, Token unit) =>
        TimeMention.Date(at, end, new Shifted((CalendarUnit)unit.Word.Value, 0, Origin.Mentioned), "date.unit-end") with { Of = TimeMention.Part.Late };

    private static TimeMention.Part Side(TimeWordKind kind) => kind switch
    {
        Early or Beginning => TimeMention.Part.Early,
        Mid => TimeMention.Part.Mid,
        _ => TimeMention.Part.Late,
    };

    private static TimeMention? ReadCore(TokenList t, int at, int next, TimeMention.Part part)
    {
        var i = t[next].IsDash ? next + 1 : next;
        i = t[i].Is(In) || (t[i].Is(Of) && part == TimeMention.Part.Mid) ? i + 1 : i;
        var core = MentionReader.ReadCore(t, i, isExpected: true);
        if (core is null || core.Type is TemporalExpressionType.Duration or TemporalExpressionType.Set || core.Meaning is Fixed || core.Of != TimeMention.Part.Whole)
        {
            // "in the early morning"
            return t[i].Is(PartOfDay) && (part is TimeMention.Part.Early or TimeMention.Part.Late || (part == TimeMention.Part.Mid && t[next].IsDash)) && !t[i + 1].Is(Of)
                ? new(at, i + 1, TemporalExpressionType.Time, new Clock(DayPatterns.PartCode(t[i]), null), "time.part")
                : null;
        }

        // "earlier in 2014" may, "later 2014" may not
        return part is TimeMention.Part.Earlier or TimeMention.Part.Later && i == next && core.Meaning is Full or OfSomeYear { Choice: Which.Unsaid }
            ? null
            : core with { First = at, Of = part };
    }

    // "the beginning of", "the end of", "the middle of", "the latter part of", "the rest of"
    private static TimeMention? ReadEdge(TokenList t, int at)
    {
        var i = t[at].Is(The) ? at + 1 : at;
        i = t[i].Is(Very) ? i + 1 : i;
        var part = t[i].Word.Kind is Beginning or End or Mid ? Side(t[i].Word.Kind) : TimeMention.Part.Whole;
        var isPart = t[i].Word.Kind is Early or Late || t[i].Is(Latter) || t.IsWord(i, "later");
        if (isPart && t.IsWord(i + 1, "part"))
        {
            part = t[i].Is(Early) ? TimeMention.Part.Early : TimeMention.Part.Late;
            i++;
        }

        if (part == TimeMention.Part.Whole || !t[i + 1].Is(Of))
        {
            return null;
        }

        var core = MentionReader.ReadCore(t, i + 2, isExpected: true);
        return core is { Type: TemporalExpressionType.Date, Meaning: not Fixed } && core.Of == TimeMention.Part.Whole && IsLong(core.Meaning)
            ? core with { First = at, Of = part }
            : null;
    }

    private static bool IsLong(TimeMeaning meaning) => meaning is not TimeMeaning.Weekday;

    // "the summer of 2024", "fall 2023", "in winter"; "fall" and "spring" are verbs and nouns too
    private static TimeMention? ReadSeason(TokenList t, int at, bool isExpected)
    {
        var i = t[at].Is(The) ? at + 1 : at;
        if (!t[i].Is(Season))
        {
            return null;
        }

        var inner = new OfSomeYear(CalendarUnit.Season, t[i].Word.Value, 0, Which.Unsaid);
        if (CalendarPatterns.ReadYearBehind(t, at, i + 1, inner) is { } dated)
        {
            return dated;
        }

        var isOtherWord = t[i].Word.Value is 1 or 3 && !t.IsWord(i, "autumn");
        var isSaid = isExpected || (t[i - 1].Word.Kind is The or In or Until or Since or Early or Late or Mid || t[i - 1].IsDash) && !t[i + 1].Is(Of);
        isSaid |= t[i].IsCapital && t.IsWord(i, "spring") && t[i + 1] is { Kind: TokenKind.Word, IsCapital: true } && t[i - 1].Kind == TokenKind.Word && !t[i - 1].IsCapital;
        return isOtherWord && (!isSaid || t.IsWord(i - 1, "for") || t.IsWord(i + 1, "back")) ? null : TimeMention.Date(at, i + 1, inner, "date.season");
    }

    // "the third quarter of this year", "third-quarter", "the first half of 2024"
    private static TimeMention? ReadQuarter(TokenList t, int at)
    {
        var i = t[at].Word.Kind is The ? at + 1 : at;
        i = t[i].Is(Fiscal) ? i + 1 : i;
        var year = t[i] is { Kind: TokenKind.Number, IsPlain: true, Length: 4, Value: > 1900 and < 2100 } named && !LengthPatterns.IsGlued(t, i) ? named.Value : 0;
        i = year == 0 ? i : t[i + 1].Kind == TokenKind.Possessive ? i + 2 : i + 1;
        var number = YearPatterns.OrdinalAt(t, i, out var end);
        end = t[end].IsDash ? end + 1 : end;
        if (number is < 1 or > 4)
        {
            return null;
        }

        if (year > 0)
        {
            return t[end].Is(Unit) && t[end].Word.Value == (int)CalendarUnit.Quarter
                ? TimeMention.Date(at, end + 1, new Full(CalendarPeriod.PartOf(year, CalendarUnit.Quarter, number)), "date.quarter")
                : t[end].Is(TimeWordKind.Half) && number <= 2 ? TimeMention.Date(at, end + 1, new Full(CalendarPeriod.PartOf(year, CalendarUnit.Half, number)), "date.half")
                : null;
        }

        // Companies call their quarter a period.
        if (t[end].Is(Period) && (t[end - 1].IsDash || (t[at].Is(The) && t[at - 1].Is(In))))
        {
            return TimeMention.Date(at, end + 1, new OfSomeYear(CalendarUnit.Quarter, number, 0, Which.Unsaid), "date.quarter");
        }

        if ((t[end].Is(Unit) || (t[end].Is(UnitPlural) && t[at - 1].Is(And))) && t[end].Word.Value == (int)CalendarUnit.Quarter)
        {
            var quarter = new OfSomeYear(CalendarUnit.Quarter, number, 0, Which.Unsaid);
            return CalendarPatterns.ReadYearBehind(t, at, end + 1, quarter) ?? TimeMention.Date(at, end + 1, quarter, "date.quarter");
        }

        if (t[end].Is(TimeWordKind.Half) && number <= 2)
        {
            return t[end + 1].Is(Of) ? ReadHalf(t, at, end, number)
                : t[end - 1].IsDash || (t[at - 1].Word.Kind is In or Since && t[at].Is(The) && t[end + 1].Word.Kind != TimeWordKind.Half) || PointerPatterns.ReadYear(t, end + 1) is not null ? ReadHalf(t, at, end, number) ?? TimeMention.Date(at, end + 1, new OfSomeYear(CalendarUnit.Half, number, 0, Which.Unsaid), "date.half")
                : null;
        }

        // "the first week of June": no value for it but the month's
        return t[end].Is(Unit) && t[end].Word.Value is (int)CalendarUnit.Week && t[end + 1].Is(Of)
            && CalendarPatterns.Read(t, end + 2, true) is { Meaning: Full or OfSomeYear } month
            ? month with { First = at, Of = number == 1 ? TimeMention.Part.Early : number == 4 ? TimeMention.Part.Late : TimeMention.Part.Mid, RuleId = "date.week-of" }
            : null;
    }

    private static TimeMention? ReadHalf(TokenList t, int at, int end, int number)
    {
        var half = new OfSomeYear(CalendarUnit.Half, number, 0, Which.Unsaid);
        if (CalendarPatterns.ReadYearBehind(t, at, end + 1, half) is { } dated)
        {
            return dated;
        }

        if (t[end + 2].Is(The) && t.IsWord(end + 3, "year"))
        {
            return TimeMention.Date(at, end + 4, half, "date.half");
        }

        return (YearPatterns.Read(t, end + 2, isExpected: true) ?? CalendarPatterns.Read(t, end + 2, isExpected: true)) is { Type: TemporalExpressionType.Date, Meaning: Full or OfSomeYear } core
            ? core with { First = at, Of = number == 1 ? TimeMention.Part.Early : TimeMention.Part.Late }
            : null;
    }

    // "Q3 2024", "Q3"
    private static TimeMention? ReadQ(TokenList t, int at)
    {
        if (!t[at].Is(QuarterSign) || t[at + 1] is not { Kind: TokenKind.Number, IsSpaced: false, Value: >= 1 and <= 4, Length: 1 } number)
        {
            return null;
        }

        var quarter = new OfSomeYear(CalendarUnit.Quarter, number.Value, 0, Which.Unsaid);
        return CalendarPatterns.ReadYearBehind(t, at, at + 2, quarter) ?? TimeMention.Date(at, at + 2, quarter, "date.quarter");
    }
}
