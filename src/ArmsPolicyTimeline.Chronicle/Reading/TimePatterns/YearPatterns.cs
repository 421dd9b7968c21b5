using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>Years and what is longer: "2014", "fiscal 2024", "the 1990s", "the 19th century", "480 BC".</summary>
internal static class YearPatterns
{
    private const int FirstBareYear = 1700;
    private const int LastBareYear = 2100;

    // Words behind which a number of four digits is no year.
    private static readonly HashSet<string> Numbered = new(StringComparer.OrdinalIgnoreCase)
    {
        "resolution", "section", "article", "law", "document", "order", "directive", "no", "nos", "number", "page", "pages", "chapter", "flight", "room", "route", "highway",
        "hr", "bill", "model", "series", "type", "mark", "windows", "paragraph", "unit", "brigade", "point", "points", "channel", "extension", "tel", "phone", "fax", "box",
    };

    private static readonly HashSet<string> Teams = new(StringComparer.OrdinalIgnoreCase) { "team", "squad", "champions", "winner", "winners", "crew", "graduates", "lineup" };

    private static readonly HashSet<string> Measures = new(StringComparer.OrdinalIgnoreCase)
    {
        "mm", "cm", "m", "km", "kg", "ft", "lb", "mi", "percent", "hours", "hrs", "people", "men", "women", "dead", "euros", "dollars", "yards", "feet", "rpm", "mph", "kph", "hp", "kw", "miles", "meters", "metres",
    };

    /// <summary>Reads a year, decade or century.</summary>
    /// <param name="t">The tokens.</param>
    /// <param name="at">Where it should start.</param>
    /// <param name="isExpected">Whether what stands before already says that it is a date.</param>
    public static TimeMention? Read(TokenList t, int at, bool isExpected) =>
        ReadDecade(t, at, isExpected) ?? ReadCentury(t, at) ?? ReadFiscal(t, at) ?? ReadYear(t, at, isExpected);

    /// <summary>The year that a token names, when a month or the like stands before it; 0 for none.</summary>
    public static int Attached(TokenList t, int at, out int end)
    {
        end = at;
        var token = t[at];
        if (token.Kind == TokenKind.Number && token.IsPlain && !t[at - 1].IsSign('$'))
        {
            if (t[at + 1].Is(BeforeChrist) && token.Value is > 0 and < 5000)
            {
                end = at + 2;
                return 1 - token.Value;
            }

            end = at + 1;
            return token is { Length: 4, Value: >= 1000 and <= 2999 } && !IsMeasured(t, at) ? token.Value : 0;
        }

        if (token.Kind == TokenKind.Sign && token.Value is '\'' or '’' && t[at + 1] is { Kind: TokenKind.Number, Length: 2, IsSpaced: false, IsPlain: true } two)
        {
            end = at + 2;
            return two.Value + (two.Value < 40 ? 2000 : 1900);
        }

        return 0;
    }

    private static TimeMention? ReadYear(TokenList t, int at, bool isExpected)
    {
        // "the year 2000"
        var named = t[at].Is(The) ? at + 1 : at;
        if (t.IsWord(named, "year") && t[named + 1] is { Kind: TokenKind.Number, Length: 4, IsPlain: true, Value: >= 1000 and <= LastBareYear } told && !IsMeasured(t, named + 1))
        {
            return TimeMention.Date(at, named + 2, new TimeMeaning.Full(CalendarPeriod.Year(told.Value)), "date.year");
        }

        if (t[at].Kind == TokenKind.Sign && t[at].IsSpaced && IsAfterPreposition(t, at) && Attached(t, at, out var behind) is > 0 and var shortened)
        {
            return TimeMention.Date(at, behind, new TimeMeaning.Full(CalendarPeriod.Year(shortened)), "date.year-short");
        }

        if (t[at].Kind != TokenKind.Number || !t[at].IsPlain || LengthPatterns.IsGlued(t, at))
        {
            return null;
        }

        if (ReadBeforeChrist(t, at) is { } ancient)
        {
            return ancient;
        }

        var year = t[at].Value;
        var isSaid = isExpected || IsAfterPreposition(t, at);
        return t[at].Length == 4 && (year is >= FirstBareYear and <= LastBareYear || (isSaid && year is >= 1000 and < FirstBareYear)) && !IsCount(t, at, isSaid)
            ? TimeMention.Date(at, at + 1, new TimeMeaning.Full(CalendarPeriod.Year(year)), "date.year")
            : null;
    }

    // "480 BC"; and the first of "499 to 493 BC"
    private static TimeMention? ReadBeforeChrist(TokenList t, int at)
    {
        var isFirst = (t[at + 1].IsDash || t[at + 1].Word.Kind is And or To) && t[at + 2].Kind == TokenKind.Number && t[at + 3].Is(BeforeChrist);
        if (!t[at + 1].Is(BeforeChrist) && !isFirst)
        {
            return t[at + 1].Is(AnnoDomini) && t[at + 1].IsCapital && t[at].Value is > 0 and < LastBareYear
                ? TimeMention.Date(at, at + 2, new TimeMeaning.Full(CalendarPeriod.Year(t[at].Value)), "date.year-era") : null;
        }

        return t[at].Value is > 0 and < 5000
            ? TimeMention.Date(at, isFirst ? at + 1 : at + 2, new TimeMeaning.Full(CalendarPeriod.Year(1 - t[at].Value)), "date.year-era")
            : null;
    }

    private static bool IsAfterPreposition(TokenList t, int at) =>
        t[at - 1].Word.Kind is In or Since or Until or Of or Before or After or To or And or Early or Late or Mid or Later or Earlier or About
        || t.IsWord(at - 1, "between") || t.IsWord(at - 1, "year") || t.IsWord(at - 1, "years") || t[at - 1].IsSign('(') || (t[at - 1].IsDash && t[at - 2].Kind == TokenKind.Number);

    // A number of things: "2000 tanks", "about 2000 soldiers", "1500 of them".
    private static bool IsCount(TokenList t, int at, bool isSaid)
    {
        var before = t[at - 1];
        if (IsMeasured(t, at) || (before.Kind == TokenKind.Word && Numbered.Contains(t.TextOf(at - 1).ToString())) || (before.IsSign('.') && t.IsWord(at - 2, "no")))
        {
            return true;
        }

        // "555-2014"
        if (before.IsDash && !before.IsSpaced && t[at - 2] is { Kind: TokenKind.Number, Length: not 4 })
        {
            return true;
        }

        // "Mirage-2000": a name, but not "post-2014", "Mid-2024"
        if (before.IsDash && !before.IsSpaced && !t[at].IsSpaced && t[at - 2] is { Kind: TokenKind.Word, IsCapital: true, Word.Kind: None } && t.TextOf(at - 2).Length > 4)
        {
            return true;
        }

        // "the 1953 team" is the people, "at 1985 Main Street" a house
        if ((before.Is(The) && t[at + 1].Kind == TokenKind.Word && Teams.Contains(t.TextOf(at + 1).ToString())) || (before.Is(At) && t[at + 1] is { Kind: TokenKind.Word, IsCapital: true }))
        {
            return true;
        }

        if (before.Kind == TokenKind.Number || before.Is(Than) || before.Is(Extreme) || before.Is(Over))
        {
            return true;
        }

        // "Mirage 2000", "Windows 2000 Server": names of things
        if (!isSaid && (t[at].Value % 100 == 0 || t[at + 1] is { Kind: TokenKind.Word, IsCapital: true }) && before is { Kind: TokenKind.Word, IsCapital: true, Word.Kind: None })
        {
            return true;
        }

        var isStrong = isSaid && before.Word.Kind is not (Of or And or To or About);
        var isRound = t[at].Value % (before.Word.Kind is The or Owner || before.Kind == TokenKind.Possessive ? 100 : 10) == 0;
        return !isStrong && isRound && IsPluralNoun(t, at + 1);
    }

    private static bool IsMeasured(TokenList t, int at)
    {
        var next = t[at + 1];
        return next.IsSign('%') || next.IsSign('°') || next.IsSign('$') || next.Is(Multiple) || (next.Kind == TokenKind.Word && Measures.Contains(t.TextOf(at + 1).ToString()))
            || t.IsWord(at + 1, "million") || t.IsWord(at + 1, "billion") || (next.IsSign('/') && t[at + 2].Kind == TokenKind.Number && t[at + 2].Length != 2 && t[at + 2].Length != 4);
    }

    private static bool IsPluralNoun(TokenList t, int at)
    {
        var text = t.TextOf(at);
        return t[at] is { Kind: TokenKind.Word, IsCapital: false } && text.Length > 3 && text[^1] == 's' && text is not [.., 's' or 'u' or 'i', 's'];
    }

    private static TimeMention? ReadDecade(TokenList t, int at, bool isExpected)
    {
        var i = t[at].Is(The) ? at + 1 : at;
        var hasMark = t[i].Kind == TokenKind.Sign && t[i].Value is '\'' or '’';
        i = hasMark ? i + 1 : i;
        if (t[i].Kind != TokenKind.Decade || (t[i].Length == 5 && t[i].Value < 1000))
        {
            return null;
        }

        var value = t[i].Value;
        if (t[i].Length == 5)
        {
            return value is >= 1000 and < 2100 ? TimeMention.Date(at, i + 1, new TimeMeaning.Full(CalendarPeriod.Decade(value / 10)), "date.decade") : null;
        }

        // "in his 30s" is an age; "the 80s" or "'80s" is a decade.
        return (i > at || isExpected || t[at - 1].Is(And)) && !t[at - 1].Is(Owner) && !(t[at - 1].Word.Kind is Early or Late or Mid && (t[at - 2].Is(Owner) || t[at - 2].IsDash && t[at - 3].Is(Owner))) && value >= 20
            ? TimeMention.Date(at, i + 1, new TimeMeaning.Full(CalendarPeriod.Decade((value < 30 ? 200 : 190) + (value / 10))), "date.decade")
            : null;
    }

    private static TimeMention? ReadCentury(TokenList t, int at)
    {
        var i = t[at].Is(The) ? at + 1 : at;
        var number = OrdinalAt(t, i, out var end);
        end = t[end].IsDash ? end + 1 : end;
        if (number is < 1 or > 40 || !t[end].Is(Unit) || t[end].Word.Value != (int)CalendarUnit.Century)
        {
            return null;
        }

        return t[end + 1].Is(BeforeChrist)
            ? TimeMention.Date(at, end + 2, new TimeMeaning.Fixed($"BC{number - 1:D2}"), "date.century")
            : TimeMention.Date(at, end + 1, new TimeMeaning.Full(CalendarPeriod.Century(number - 1)), "date.century");
    }

    private static TimeMention? ReadFiscal(TokenList t, int at)
    {
        var i = at;
        if (t[i].Is(Fiscal))
        {
            i = t.IsWord(i + 1, "year") ? i + 2 : i + 1;
        }
        else if (t[i].Is(FiscalYear))
        {
            i++;
        }

        return i > at && t[i] is { Kind: TokenKind.Number, Length: 4, IsPlain: true, Value: > 1900 and < 2100 } year
            ? TimeMention.Date(at, i + 1, new TimeMeaning.Full(CalendarPeriod.Year(year.Value)), "date.fiscal-year")
            : null;
    }

    /// <summary>The ordinal number read at a token ("3rd", "third", "twenty-first"); 0 for none.</summary>
    public static int OrdinalAt(TokenList t, int at, out int end)
    {
        end = at + 1;
        if (t[at].Kind == TokenKind.Ordinal || t[at].Is(OrdinalWord))
        {
            return t[at].Kind == TokenKind.Ordinal ? t[at].Value : t[at].Word.Value;
        }

        var next = t[at + 1].IsDash ? at + 2 : at + 1;
        if (t[at].Is(Tens) && t[next].Is(OrdinalWord) && t[next].Word.Value < 10)
        {
            end = next + 1;
            return t[at].Word.Value + t[next].Word.Value;
        }

        return 0;
    }
}
