using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimePatterns.TimeMeaning;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>Times of day: "10 a.m.", "16:00 UTC", "noon Friday", "the morning of 3 April".</summary>
internal static class ClockPatterns
{
    /// <summary>Reads a time of day.</summary>
    public static TimeMention? Read(TokenList t, int at) => ReadClock(t, at) ?? ReadPartOf(t, at);

    private static TimeMention? ReadClock(TokenList t, int at)
    {
        var minutes = MinutesAt(t, at, out var end);
        if (minutes < 0)
        {
            return null;
        }

        var value = string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:D2}:{minutes % 60:D2}");
        var zone = t[end].IsSign('(') && t[end + 1].Is(Zone) ? end + 1 : end;
        if (t[zone].Is(Zone))
        {
            value += t[zone].Word.Value == 0 && !t[zone + 1].IsSign('+') ? "Z" : "";
            end = ZoneEnd(t, zone);
        }
        else if (t.IsWord(end, "local") && t.IsWord(end + 1, "time"))
        {
            end += 2;
        }

        var (on, behind) = DayBehind(t, end);
        var part = behind > end && t[behind - 1].Is(PartOfDay) ? t[behind - 1].Word.Value : 'M';
        value = part != 'M' && minutes < 720 && !t[end - 1].Is(HalfOfDay) ? string.Create(CultureInfo.InvariantCulture, $"T{(minutes / 60) + 12:D2}:{minutes % 60:D2}") : value;
        return new(at, behind, TemporalExpressionType.Time, new Clock(value, on), "time.clock");
    }

    // The day that follows: taken into the expression ("10 a.m. Thursday"), or only to count from ("10 a.m. on 3 May").
    private static (TimeMeaning? Day, int End) DayBehind(TokenList t, int at)
    {
        switch (DayPatterns.Read(t, at))
        {
            case { Type: TemporalExpressionType.Date } day:
                return (day.Meaning, day.End);
            case { Meaning: Clock { On: { } whole } } part:
                return (whole, part.End);
        }

        var next = t[at].IsSign(',') ? at + 1 : at;
        return t.IsWord(next, "on") && (CalendarPatterns.Read(t, next + 1, true) ?? DayPatterns.Read(t, next + 1)) is { Type: TemporalExpressionType.Date } later ? (later.Meaning, at) : (null, at);
    }

    private static int ZoneEnd(TokenList t, int zone)
    {
        var end = zone + 1;
        if ((t[end].IsSign('+') || t[end].IsDash) && t[end + 1].Kind == TokenKind.Number && t[end + 1].Length <= 2)
        {
            end += 2;
        }

        return t[zone - 1].IsSign('(') && t[end].IsSign(')') ? end + 1 : end;
    }

    private static int MinutesAt(TokenList t, int at, out int end)
    {
        end = at + 1;
        var token = t[at];
        if (token.Kind == TokenKind.Clock)
        {
            return ClockMinutes(t, at, ref end);
        }

        if (token.Is(PointOfDay))
        {
            return token.Word.Value;
        }

        var isHour = (token is { Kind: TokenKind.Number, IsPlain: true, Length: <= 2 } || token.Is(Small)) && !LengthPatterns.IsGlued(t, at);
        var hour = token.Is(Small) ? token.Word.Value : token.Value;
        if (isHour && t[at + 1].Is(HalfOfDay) && IsHalfOfDay(t, at + 1) && hour is >= 1 and <= 12 && token.Kind == TokenKind.Number)
        {
            end = at + 2;
            return (hour % 12 * 60) + t[at + 1].Word.Value;
        }

        if (isHour && t[at + 1].Is(OClock) && hour is >= 1 and <= 12)
        {
            end = at + 2;
            return hour * 60;
        }

        end = t[at + 1].Is(Zone) ? at + 1 : at + 2;
        return token is { Kind: TokenKind.Number, IsPlain: true, Length: 4 } && token.Value % 100 < 60 && token.Value < 2400 && (t.IsWord(at + 1, "hrs") || t[at + 1].Is(Zone) || (t.IsWord(at + 1, "hours") && t[at - 1].Is(At)))
            ? (token.Value / 100 * 60) + (token.Value % 100)
            : -1;
    }

    private static int ClockMinutes(TokenList t, int at, ref int end)
    {
        var minutes = t[at].Value;
        if (t[end].Is(HalfOfDay) && IsHalfOfDay(t, end))
        {
            var half = t[end++].Word.Value;
            return minutes < 780 ? (minutes % 720) + half : minutes;
        }

        var isMarked = t[end].Is(Zone) || t.IsWord(end, "hrs") || t.IsWord(end, "hours") || t.IsWord(end, "local");
        end = t.IsWord(end, "hrs") || t.IsWord(end, "hours") ? end + 1 : end;
        var isExpected = t[at - 1].Word.Kind is At or Until or Since or About or Before or After || t.IsWord(at - 1, "between") || t[at - 1].IsSign('(') || (t[at - 1].IsDash && t[at - 2].Kind == TokenKind.Clock);
        return minutes < 1440 && (isMarked || isExpected) ? minutes : -1;
    }

    // "am" behind a number is a verb only in "I am".
    private static bool IsHalfOfDay(TokenList t, int at) => t[at].Length > 2 || !t[at].IsCapital || t.TextOf(at)[1] is 'M';

    // "the morning of 3 April", "on the evening of May 2", "in the morning"
    private static TimeMention? ReadPartOf(TokenList t, int at)
    {
        var i = t[at].Is(The) ? at + 1 : at;
        var isEarly = t[i].Word.Kind is Early or Late && i > at;
        i = isEarly ? i + 1 : i;
        if (!t[i].Is(PartOfDay))
        {
            return null;
        }

        var code = DayPatterns.PartCode(t[i]);
        var of = t.IsWord(i + 1, "hours") ? i + 2 : i + 1;
        if (t[of].Is(Of) && (CalendarPatterns.Read(t, of + 1, true) ?? DayPatterns.Read(t, of + 1)) is { Type: TemporalExpressionType.Date } day)
        {
            return new(at, day.End, TemporalExpressionType.Time, new Clock(code, day.Meaning), "time.part-of-day");
        }

        return i > at && t[at - 1].Is(In) && !t[i + 1].Is(Of)
            ? new(at, i + 1, TemporalExpressionType.Time, new Clock(code, null), "time.part")
            : null;
    }
}
