using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>
/// Recognises temporal expressions: from left to right, at each token the longest that begins there. Every pattern looks at a
/// bounded number of tokens, so the whole is linear in the text.
/// </summary>
internal static class MentionReader
{
    /// <summary>All expressions, in order, not overlapping.</summary>
    public static List<TimeMention> Read(TokenList t)
    {
        var found = new List<TimeMention>();
        for (var at = 0; at < t.Count;)
        {
            if (IsSaying(t, at))
            {
                at += 6;
                continue;
            }

            if (!CanBegin(t, at) || ReadAt(t, at) is not { } mention)
            {
                at++;
                continue;
            }

            found.Add(mention);
            at = AddRest(t, mention, found);
        }

        ShareYears(t, found);
        return found;
    }

    // "between June and December 2022", "18 August - 15 September 1951": the year stands behind the second and holds for the first.
    private static void ShareYears(TokenList t, List<TimeMention> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (first, second) = (found[i], found[i + 1]);
            var joint = t[first.End];
            if (second.First != first.End + 1 || !(joint.IsDash || joint.Word.Kind is And or To || joint.IsSign('/')) || first.Meaning is not TimeMeaning.OfSomeYear { Choice: TimeMeaning.Which.Unsaid } part)
            {
                continue;
            }

            var year = second.Meaning switch
            {
                TimeMeaning.Full { Period: { Unit: < CalendarUnit.Year } period } => period.YearNumber - (joint.Is(And) || part.Unit == CalendarUnit.Season || part.Part <= period.Widen(CalendarUnit.Month).Part ? 0 : 1),
                _ => int.MinValue,
            };
            if (year != int.MinValue && CalendarPatterns.InYear(part, year) is { } whole)
            {
                found[i] = first with { Meaning = new TimeMeaning.Full(whole), RuleId = "date.shared-year" };
            }
            else if (second.Meaning is TimeMeaning.Within within)
            {
                found[i] = first with { Meaning = within with { Inner = part }, RuleId = "date.shared-year" };
            }
        }
    }

    /// <summary>Reads a date without "early", "the end of" and the like before it.</summary>
    internal static TimeMention? ReadCore(TokenList t, int at, bool isExpected)
    {
        var best = CalendarPatterns.Read(t, at, isExpected);
        best = Longer(best, PartPatterns.Read(t, at, isExpected));
        best = Longer(best, DayPatterns.Read(t, at));
        best = Longer(best, PointerPatterns.Read(t, at, isExpected));
        best = Longer(best, YearPatterns.Read(t, at, isExpected));
        return best;
    }

    // "at the end of the day": after all
    private static bool IsSaying(TokenList t, int at) =>
        t[at].Is(At) && t[at + 1].Is(The) && t[at + 2].Is(End) && t[at + 3].Is(Of) && t[at + 4].Is(The) && t.IsWord(at + 5, "day");

    private static bool CanBegin(TokenList t, int at)
    {
        var token = t[at];
        return token.Kind switch
        {
            TokenKind.Word => token.Word.Kind != None && CanBegin(t, at, token.Word.Kind),
            TokenKind.Number or TokenKind.Ordinal or TokenKind.Clock or TokenKind.Decade => true,
            TokenKind.Sign => token.Value is '\'' or '’' && t[at + 1].Kind is TokenKind.Number or TokenKind.Decade,
            _ => false,
        };
    }

    // Most words of a text are the, a, of, in: they begin no expression, or none without a word of time behind them.
    private static bool CanBegin(TokenList t, int at, TimeWordKind kind) => kind switch
    {
        Of or In or To or And or Than or Extreme or Being or Near or Period or HalfOfDay or Zone or OClock or BeforeChrist or Eve or Old or Very or Latter or While or TimeWordKind.Number => false,
        The or A or This or That or Owner or Every or Over or About or Compared or At or Up => t[at + 1] is not { Kind: TokenKind.Word, Word.Kind: None } and not { Kind: TokenKind.Break },
        _ => true,
    };

    private static TimeMention? ReadAt(TokenList t, int at)
    {
        var best = ReadCore(t, at, isExpected: false);
        best = Longer(best, PartPatterns.ReadPortion(t, at));
        best = Longer(best, ClockPatterns.Read(t, at));
        best = Longer(best, LengthPatterns.Read(t, at));
        best = Longer(best, SetPatterns.Read(t, at));
        best = Longer(best, SetPatterns.ReadVague(t, at));
        return Longer(best, ReadAbout(t, at));
    }

    // "about 1990", "around March 1981"
    private static TimeMention? ReadAbout(TokenList t, int at) =>
        !t[at].Is(About) ? null
        : (ReadCore(t, at + 1, isExpected: false) ?? PartPatterns.ReadPortion(t, at + 1)) is { Type: TemporalExpressionType.Date, Meaning: not TimeMeaning.Fixed } date ? date with { First = at, IsAbout = true }
        : ClockPatterns.Read(t, at + 1) is { RuleId: "time.clock" } clock ? clock with { First = at, IsAbout = true }
        : null;

    private static TimeMention? Longer(TimeMention? one, TimeMention? other) =>
        one is null ? other : other is null || other.End <= one.End ? one : other;

    // What a list or range goes on with: "May 3 and 4", "April 6-8", "1939-45".
    private static int AddRest(TokenList t, TimeMention mention, List<TimeMention> found)
    {
        var (at, last) = (mention.End, mention);
        while (t[at - 1].Kind is TokenKind.Number or TokenKind.Ordinal && Rest(t, at, last) is { } rest)
        {
            found.Add(rest);
            (at, last) = (rest.End, rest);
        }

        return at;
    }

    private static TimeMention? Rest(TokenList t, int at, TimeMention last)
    {
        var isDash = t[at].IsDash || t[at].IsSign('/');
        var isWord = t[at].Word.Kind is And or To;
        var next = t[at + 1];
        if ((!isDash && !isWord) || next.Kind is not (TokenKind.Number or TokenKind.Ordinal))
        {
            return null;
        }

        if (last.Meaning is TimeMeaning.Full { Period: { Unit: CalendarUnit.Year } year } && isDash && !next.IsSpaced && next is { Kind: TokenKind.Number, Length: 2, IsPlain: true } && next.Value > year.YearNumber % 100)
        {
            return TimeMention.Date(at + 1, at + 2, new TimeMeaning.Full(CalendarPeriod.Year((year.YearNumber / 100 * 100) + next.Value)), "date.year-range");
        }

        var day = CalendarPatterns.DayAt(t, at + 1);
        var isMonthDay = last.Meaning is TimeMeaning.OfSomeYear { Unit: CalendarUnit.Day } && (CalendarPatterns.MonthAt(t, last.End - 2, out _) > 0 || t[last.End - 2].IsSign('.') || last.RuleId is "date.day-range");
        if (day == 0 || !isMonthDay || CalendarPatterns.MonthAt(t, at + 2, out _) > 0 || (isWord && !LengthPatterns.EndsPhrase(t, at + 2)))
        {
            return null;
        }

        var meaning = CalendarPatterns.SameMonth(last.Meaning, day);
        return meaning is TimeMeaning.OfSomeYear inner && CalendarPatterns.ReadYearBehind(t, at + 1, at + 2, inner) is { } dated
            ? dated
            : TimeMention.Date(at + 1, at + 2, meaning, "date.day-range");
    }
}
