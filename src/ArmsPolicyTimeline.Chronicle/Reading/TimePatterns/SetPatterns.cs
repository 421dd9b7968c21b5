using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>Repetitions: "every day", "each May", "twice a year", "weekly", "Mondays"; and vague references: "now", "recently", "in the past".</summary>
internal static class SetPatterns
{
    /// <summary>Reads a repetition.</summary>
    public static TimeMention? Read(TokenList t, int at) => t[at].Word.Kind switch
    {
        Every => ReadEvery(t, at),
        Per when t[at + 1].Is(Unit) => Set(at, at + 2, LengthPatterns.Value("1", (CalendarUnit)t[at + 1].Word.Value), "set.rate"),
        Regularly when !IsName(t, at) => Set(at, at + 1, LengthPatterns.Value("1", (CalendarUnit)t[at].Word.Value), "set.adverb"),
        WeekdayPlural when t[at].IsCapital => Set(at, at + 1, Weekly(t[at].Word.Value), "set.weekdays"),
        Weekends => Set(at, at + 1, "XXXX-WXX-WE", "set.weekends"),
        _ => null,
    };

    /// <summary>Reads a vague reference to present, past or future.</summary>
    public static TimeMention? ReadVague(TokenList t, int at) => t[at].Word.Kind switch
    {
        Now => Vague(at, at + 1, "PRESENT_REF"),
        Lately => Vague(at, at + 1, "PAST_REF"),
        Current when t.IsWord(at, "current") && t[at - 1].Word.Kind is The or Owner && !t[at + 1].Is(Unit) => Vague(at, at + 1, "PRESENT_REF"),
        Current when t.IsWord(at, "present") && t.IsWord(at - 1, "at") && t[at + 1].Word.Kind is not (Unit or UnitPlural) => Vague(at, at + 1, "PRESENT_REF"),
        This when IsAges(t, at) && t.IsWord(at, "these") => Vague(at, at + 2, "PRESENT_REF"),
        That when IsAges(t, at) && t.IsWord(at, "those") => Vague(at, at + 2, "PAST_REF"),
        The => ReadNamed(t, at),
        Future when t.IsWord(at - 1, "in") || IsBeforeNoun(t, at) => Vague(at, at + 1, "FUTURE_REF"),
        Recent when IsBeforeNoun(t, at) => Vague(at, at + 1, "PAST_REF"),
        _ => null,
    };

    private static bool IsBeforeNoun(TokenList t, int at) => t[at + 1] is { Kind: TokenKind.Word, IsSpaced: true, Word.Kind: None } && !t.IsWord(at + 1, "is") && !t.IsWord(at + 1, "was");

    // "these days"
    private static bool IsAges(TokenList t, int at) => t[at + 1].Is(UnitPlural) && t[at + 1].Word.Value == (int)CalendarUnit.Day && t[at + 2].Word.Kind is not (Before or After or Of);

    // "the past", "the near future", "the time being", "the present", "the moment"
    private static TimeMention? ReadNamed(TokenList t, int at)
    {
        var i = t[at + 1].Is(Near) ? at + 2 : at + 1;
        if (t[i].Is(Future) && IsNoun(t, at, i))
        {
            return Vague(at, i + 1, "FUTURE_REF");
        }

        if (t[i].Is(Past) && IsNoun(t, at, i))
        {
            return Vague(at, i + 1, "PAST_REF");
        }

        if (t[i].Is(Time) && t.IsWord(i, "time") && t[i + 1].Is(Being))
        {
            return Vague(at, i + 2, "PRESENT_REF");
        }

        if (t[i].Is(UnitPlural) && (t.IsWord(i + 1, "ahead") || (t[i + 1].Is(To) && t.IsWord(i + 2, "come"))))
        {
            return Vague(at, t[i + 1].Is(To) ? i + 3 : i + 2, "FUTURE_REF");
        }

        return (t.IsWord(i, "moment") || t.IsWord(i, "present")) && t[at - 1].Is(At) && IsNoun(t, at, i) ? Vague(at, i + 1, "PRESENT_REF") : null;
    }

    private static bool IsNoun(TokenList t, int first, int at) =>
        LengthPatterns.EndsPhrase(t, at + 1) || t[at + 1].Is(Of) || (t[first - 1].Is(In) && t[at + 1].Word.Kind is None or The or A or This or That or Owner && !t[at + 1].IsDash);

    private static TimeMention? ReadEvery(TokenList t, int at)
    {
        var next = t[at + 1];
        var target = t[at + 1].Is(Other) ? at + 2 : at + 1;
        var word = t[target].Word;
        if (Count.Read(t, at + 1) is { IsTold: true } count && t[count.End].Word.Kind is UnitPlural)
        {
            return Set(at, count.End + 1, LengthPatterns.Value(count.Text, (CalendarUnit)t[count.End].Word.Value), "set.every");
        }

        return word.Kind switch
        {
            Unit => Set(at, target + 1, LengthPatterns.Value(target > at + 1 ? "2" : "1", (CalendarUnit)word.Value), "set.every"),
            Weekday => Set(at, target + 1, Weekly(word.Value), "set.every"),
            Month when next.IsCapital => Set(at, target + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-{word.Value:D2}"), "set.every"),
            Season => Set(at, target + 1, "XXXX-" + CalendarPeriod.SeasonCode(word.Value), "set.every"),
            PartOfDay => Set(at, target + 1, "XXXX-XX-XX" + DayPatterns.PartCode(t[target]), "set.every"),
            _ => null,
        };
    }

    // "the Daily Mail", "Weekly Standard"
    private static bool IsName(TokenList t, int at) => t[at].IsCapital && t[at + 1] is { Kind: TokenKind.Word, IsCapital: true };

    private static string Weekly(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday + 1}");

    private static TimeMention Set(int at, int end, string value, string rule) => new(at, end, TemporalExpressionType.Set, new TimeMeaning.Fixed(value), rule);

    private static TimeMention Vague(int at, int end, string value) => TimeMention.Date(at, end, new TimeMeaning.Fixed(value), "date.vague");
}
