using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>Lengths of time, and dates told by one: "three days", "nearly two years", "a week ago", "two days later".</summary>
internal static class LengthPatterns
{
    /// <summary>Reads a length, or a date told by one.</summary>
    public static TimeMention? Read(TokenList t, int at)
    {
        var i = SkipAbout(t, at);
        if (ReadLongAgo(t, at) is { } ago)
        {
            return ago;
        }

        var length = ReadPointed(t, i) ?? ReadCounted(t, i) ?? ReadOne(t, i) ?? ReadHalf(t, i) ?? ReadBare(t, i);
        if (length is not { } found || IsAge(t, found.End) || IsFraction(t, found))
        {
            return null;
        }

        if (t[found.End].IsDash && t.IsWord(found.End + 1, "long"))
        {
            found = found with { End = found.End + 2 };
        }

        return (Turned(t, at, found) ?? AsLength(t, at, found)) is { } mention ? mention with { IsAbout = i > at } : null;
    }

    /// <summary>The TIMEX3 value of so many units.</summary>
    public static string Value(string count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => $"PT{count}S",
        CalendarUnit.Minute => $"PT{count}M",
        CalendarUnit.Hour => $"PT{count}H",
        CalendarUnit.Day => $"P{count}D",
        CalendarUnit.Weekend => $"P{count}WE",
        CalendarUnit.Week => $"P{count}W",
        CalendarUnit.Month => $"P{count}M",
        CalendarUnit.Quarter => $"P{count}Q",
        CalendarUnit.Half => "P6M",
        CalendarUnit.Decade => $"P{count}DE",
        CalendarUnit.Century => $"P{count}CE",
        _ => $"P{count}Y",
    };

    /// <summary>Behind "about", "more than", "at least", "up to" and their like.</summary>
    public static int SkipAbout(TokenList t, int at)
    {
        var token = t[at];
        return token.Word.Kind switch
        {
            About => at + 1,
            Over when !t[at + 1].Is(The) && !t[at + 1].Is(Owner) => at + 1,
            Compared when t[at + 1].Is(Than) => at + 2,
            At when t[at + 1].Is(Extreme) => at + 2,
            Up when t[at + 1].Is(To) => at + 2,
            _ => at,
        };
    }

    // "the past three weeks", "the next few months", "those two years"
    private static (int End, int Halves, CalendarUnit Unit, bool IsPointed)? ReadPointed(TokenList t, int at)
    {
        var i = t[at].Word.Kind is The or This or That or Owner ? at + 1 : at;
        var pointers = i;
        while (i < pointers + 2 && t[i].Word.Kind is Last or Past or Next or Coming or Previous or Following or OrdinalWord or Recent)
        {
            i++;
        }

        return i > at && !(i == pointers && t[at].Is(The) && !t[i].Is(Small) && t[i].Kind != TokenKind.Number) && ReadCounted(t, SkipAbout(t, i)) is { } counted
            && !(i == pointers && t[counted.End - 2].IsDash)
            ? (counted.End, counted.Halves, counted.Unit, true)
            : null;
    }

    private static (int End, int Halves, CalendarUnit Unit, bool IsPointed)? ReadCounted(TokenList t, int at)
    {
        if (Count.Read(t, at) is not { } count)
        {
            return null;
        }

        var i = t[count.End].IsDash && !t[count.End].IsSpaced ? count.End + 1 : count.End;
        i = SkipFillers(t, i);
        i = IsAdjective(t, i) ? i + 1 : i;
        return t[i].Word.Kind is Unit or UnitPlural && !IsGlued(t, at) ? (i + 1, count.Halves, (CalendarUnit)t[i].Word.Value, false) : null;
    }

    // "ten brutal months"
    private static bool IsAdjective(TokenList t, int at) =>
        t[at] is { Kind: TokenKind.Word, IsCapital: false, IsSpaced: true, Word.Kind: None } && t[at + 1].Is(UnitPlural) && t.TextOf(at) is [.., not 's'];

    // "a year", "a full day", "an hour and a half", "single-day"
    private static (int End, int Halves, CalendarUnit Unit, bool IsPointed)? ReadOne(TokenList t, int at)
    {
        if (t.IsWord(at, "single") && t[at + 1].IsDash && t[at + 2].Is(Unit))
        {
            return (at + 3, 2, (CalendarUnit)t[at + 2].Word.Value, false);
        }

        if (!t[at].Is(A))
        {
            return null;
        }

        // "not a day anybody likes": no length
        var i = SkipFillers(t, at + 1);
        if (t.IsWord(at - 1, "not") || t.IsWord(at - 1, "such") || !t[i].Is(Unit) || t[i].Word.Value == (int)CalendarUnit.Weekend || (t[i + 1].IsDash && (t.IsWord(i + 2, "long") || t[i + 2].Word.Kind is Ago or Earlier or End)))
        {
            return null;
        }

        return Count.IsAndAHalf(t, i + 1) ? (i + 4, 3, (CalendarUnit)t[i].Word.Value, false) : (i + 1, 2, (CalendarUnit)t[i].Word.Value, false);
    }

    // "half a year", "half an hour", "half-century"
    private static (int End, int Halves, CalendarUnit Unit, bool IsPointed)? ReadHalf(TokenList t, int at)
    {
        at = t[at].Is(A) && t[at + 1].Is(TimeWordKind.Half) ? at + 1 : at;
        if (!t[at].Is(TimeWordKind.Half) || t[at + 2].Word.Kind != Unit || !(t[at + 1].Is(A) || t[at + 1].IsDash))
        {
            return null;
        }

        return (CalendarUnit)t[at + 2].Word.Value switch
        {
            CalendarUnit.Hour => (at + 3, 60, CalendarUnit.Minute, false),
            CalendarUnit.Day => (at + 3, 24, CalendarUnit.Hour, false),
            CalendarUnit.Year => (at + 3, 12, CalendarUnit.Month, false),
            CalendarUnit.Decade => (at + 3, 10, CalendarUnit.Year, false),
            CalendarUnit.Century => (at + 3, 100, CalendarUnit.Year, false),
            _ => null,
        };
    }

    private static (int End, int Halves, CalendarUnit Unit, bool IsPointed)? ReadBare(TokenList t, int at) =>
        t[at].Is(Lasting) || (t[at].Is(Unit) && t[at + 1].IsDash && t.IsWord(at + 2, "long")) ? (at + 1, 2, (CalendarUnit)t[at].Word.Value, false)
        : t[at].Is(All) && t[at + 1].Is(Unit) && (CalendarUnit)t[at + 1].Word.Value is CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Year ? (at + 2, 2, (CalendarUnit)t[at + 1].Word.Value, false)
        : t[at].Is(UnitPlural) && t[at].Word.Value != (int)CalendarUnit.Quarter && !IsRecord(t, at) ? (at + 1, 0, (CalendarUnit)t[at].Word.Value, false) : null;

    // "the minutes of the meeting"
    private static bool IsRecord(TokenList t, int at) => t[at].Word.Value < (int)CalendarUnit.Hour && t[at - 1].Is(The) && t[at + 1].Is(Of);

    // "long ago", "a while ago", "some time ago", "a short time ago"
    private static TimeMention? ReadLongAgo(TokenList t, int at)
    {
        var i = t[at].Is(A) || t.IsWord(at, "some") ? SkipFillers(t, at + 1) : at;
        return (i > at ? t[i].Is(While) || t.IsWord(i, "time") : t.IsWord(i, "long")) && t[i + 1].Is(Ago)
            ? TimeMention.Date(at, i + 2, new TimeMeaning.Fixed("PAST_REF"), "date.ago.vague")
            : null;
    }

    private static TimeMention? Turned(TokenList t, int at, (int End, int Halves, CalendarUnit Unit, bool IsPointed) length)
    {
        var turn = t[length.End];
        var (sign, from, end) = turn.Word.Kind switch
        {
            Ago => (-1, TimeMeaning.Origin.Now, length.End + 1),
            Earlier => (-1, TimeMeaning.Origin.Mentioned, length.End + 1),
            Later => (1, TimeMeaning.Origin.Mentioned, length.End + 1),
            Before when EndsPhrase(t, length.End + 1) => (-1, TimeMeaning.Origin.Mentioned, length.End + 1),
            After when EndsPhrase(t, length.End + 1) => (1, TimeMeaning.Origin.Mentioned, length.End + 1),
            Since when t[length.End + 1].Is(Now) || t[length.End + 1].Is(RelativeDay) => (1, TimeMeaning.Origin.Now, length.End + 2),
            _ => (0, TimeMeaning.Origin.Now, 0),
        };
        if (sign == 0 || length.IsPointed)
        {
            return null;
        }

        var rule = from == TimeMeaning.Origin.Now ? "date.ago" : "date.earlier-later";
        if (length.Halves == 0)
        {
            return TimeMention.Date(at, end, new TimeMeaning.Fixed(sign < 0 ? "PAST_REF" : "FUTURE_REF"), rule + ".vague");
        }

        return length.Unit < CalendarUnit.Day
            ? new(at, end, TemporalExpressionType.Time, new TimeMeaning.Clock("TXX", new TimeMeaning.Shifted(CalendarUnit.Day, 0, from)), rule)
            : TimeMention.Date(at, end, Shift(length.Halves, length.Unit, sign, from), rule);
    }

    // Half a unit can only be counted in a smaller one.
    private static TimeMeaning.Shifted Shift(int halves, CalendarUnit unit, int sign, TimeMeaning.Origin from) => (halves % 2, unit) switch
    {
        (0, CalendarUnit.Weekend) => new(unit, sign * halves / 2, from),
        (0, _) => new(unit, sign * halves / 2, from),
        (_, CalendarUnit.Year) => new(CalendarUnit.Month, sign * halves * 6, from),
        (_, CalendarUnit.Decade) => new(CalendarUnit.Year, sign * halves * 5, from),
        (_, CalendarUnit.Month) => new(CalendarUnit.Week, sign * halves * 2, from),
        _ => new(CalendarUnit.Day, sign * halves * 7 / 2, from),
    };

    private static TimeMention? AsLength(TokenList t, int at, (int End, int Halves, CalendarUnit Unit, bool IsPointed) length)
    {
        var count = new Count(length.End, length.Halves);
        if (t[at].Is(A) && IsRate(t, at))
        {
            return new(at, length.End, TemporalExpressionType.Set, new TimeMeaning.Fixed(Value("1", length.Unit)), "set.rate");
        }

        return new(at, length.End, TemporalExpressionType.Duration, new TimeMeaning.Fixed(Value(count.Text, length.Unit)), length.Halves == 0 ? "duration.vague" : "duration.count");
    }

    // "15 a year", "twice a day", "$2 million a month", "30,000 shells a year"
    private static bool IsRate(TokenList t, int at) =>
        IsNumber(t, at - 1) || (t[at - 1] is { Kind: TokenKind.Word, IsCapital: false, Word.Kind: None } && IsNumber(t, at - 2) && t[at + 2].Word.Kind is not (Before or After));

    private static bool IsNumber(TokenList t, int at) =>
        t[at].Kind == TokenKind.Number || t.IsWord(at, "once") || t.IsWord(at, "twice") || t.IsWord(at, "times")
        || t.IsWord(at, "million") || t.IsWord(at, "billion") || t[at].Is(Multiple);

    // "three quarters of", "a quarter": parts of something else
    private static bool IsFraction(TokenList t, (int End, int Halves, CalendarUnit Unit, bool IsPointed) length) =>
        length is { Unit: CalendarUnit.Quarter, IsPointed: false } && t[length.End].Word.Kind is not (Ago or Earlier or Later) && !t[length.End - 2].Is(Filler);

    private static bool IsAge(TokenList t, int end) =>
        t[end].Is(Old) || (t[end].IsDash && t[end + 1].Is(Old)) || (t[end].Is(Of) && t.IsWord(end + 1, "age"));

    private static int SkipFillers(TokenList t, int at)
    {
        var i = at;
        while (i < at + 3 && (t[i].Is(Filler) || t.IsWord(i, "more")))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether no noun can follow, so that "before" and "after" in front of it count from what was mentioned.</summary>
    internal static bool EndsPhrase(TokenList t, int at) =>
        t[at].Kind is TokenKind.Break or TokenKind.Sign && !t[at].IsSign('“') && !t[at].IsSign('"') || t[at].Word.Kind is And or In or Until;

    /// <summary>Whether the number is part of a name or an amount: "F-16", "M1", "$20", "2.5%".</summary>
    internal static bool IsGlued(TokenList t, int at)
    {
        var (token, before) = (t[at], t[at - 1]);
        if (before.Kind == TokenKind.Sign && before.Value is '$' or '€' or '£' or '¥' or '#' or '+' or '=' or '.')
        {
            return !token.IsSpaced;
        }

        if (token.IsSpaced)
        {
            return false;
        }

        return before.Kind is TokenKind.Word or TokenKind.Number
            || (before.IsDash && !before.IsSpaced && t[at - 2].Kind == TokenKind.Word && t[at - 2].Word.Kind == None && t[at - 2].Length <= 4);
    }
}
