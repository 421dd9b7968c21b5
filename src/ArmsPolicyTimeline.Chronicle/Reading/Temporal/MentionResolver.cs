using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimePatterns.TimeMeaning;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>
/// Says which time each mention means, from left to right, counted from one day of publication and from what was mentioned last.
/// Rules and their measures: <c>docs/specs/temporal-expressions.md</c>.
/// </summary>
internal sealed class MentionResolver
{
    private const int LookBack = 5;

    private readonly TokenList tokens;
    private readonly DateOnly? published;
    private readonly bool isNarrative;
    private readonly YearChoice years;
    private readonly List<CalendarPeriod> mentioned = [];
    private CalendarPeriod? firstFull;
    private TimeMention current = null!;

    /// <summary>A resolver for one text.</summary>
    /// <param name="tokens">The tokens that the mentions stand in.</param>
    /// <param name="published">The day of publication, if known.</param>
    /// <param name="isNarrative">Whether the text tells of times long before its publication.</param>
    public MentionResolver(TokenList tokens, DateOnly? published, bool isNarrative)
    {
        this.tokens = tokens;
        this.published = published;
        this.isNarrative = isNarrative || published is null;
        years = new YearChoice(tokens);
    }

    /// <summary>Resolves all mentions, which are in order.</summary>
    public ResolvedTime[] Resolve(IReadOnlyList<TimeMention> mentions)
    {
        // A story that begins with "3 April" and names the year later on means that year.
        firstFull = mentions.Select(mention => (mention.Meaning as Full)?.Period).FirstOrDefault(period => period is { Unit: <= CalendarUnit.Year });
        var resolved = new ResolvedTime[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            current = mentions[i];
            var (value, period, anchor) = Meaning(current.Meaning);
            var date = period is { } known ? DaysMeant.Of(current, known, current.Meaning is Shifted { From: Origin.Mentioned } ? Last : Now(), TenseCue.LooksAhead(tokens, current.First)) : null;
            resolved[i] = new(value, period, anchor, date);
            if (period is { Unit: <= CalendarUnit.Year } next && !IsAttribute(current))
            {
                mentioned.Add(next);
            }
        }

        return resolved;
    }

    private CalendarPeriod? Last => mentioned.Count > 0 ? mentioned[^1] : null;

    // Of "7 December 1941 ... 1941" the day, so that a story can go on from it.
    private CalendarPeriod? FinestLast() =>
        mentioned.Count > 1 && mentioned[^1].Unit == CalendarUnit.Year && mentioned[^2].Unit < CalendarUnit.Year && mentioned[^2].YearNumber == mentioned[^1].YearNumber ? mentioned[^2] : Last;

    private CalendarPeriod? Publication => published is { } day ? CalendarPeriod.Day(day) : null;

    private DateAnchor NowAnchor => isNarrative && mentioned.Count > 0 ? DateAnchor.LastMentioned : DateAnchor.Publication;

    private CalendarPeriod? Now() => isNarrative ? Last ?? firstFull ?? Publication : Publication;

    // "the 2008 budget" tells when the budget is for, not when the story is.
    private bool IsAttribute(TimeMention mention) =>
        mention.Meaning is Full { Period.Unit: CalendarUnit.Year } && tokens[mention.First - 1].Word.Kind is TimeWordKind.The or TimeWordKind.A && tokens[mention.End] is { Kind: TokenKind.Word, Word.Kind: TimeWordKind.None };

    private (string Value, CalendarPeriod? Period, DateAnchor? Anchor) Meaning(TimeMeaning meaning) => meaning switch
    {
        Fixed same => (same.Value, null, null),
        Full full => Known(full.Period, null),
        OfSomeYear part => PartOfYear(part),
        Within within => InsideYear(within),
        Weekday weekday => OnWeekday(weekday),
        DayOfMonth number => InMonth(number.Day),
        Shifted shifted => Shift(shifted),
        SameOfYear same => Again(same),
        Clock clock => AtTime(clock),
        _ => throw new InvalidOperationException($"No rule for {meaning.GetType().Name}."),
    };

    private static (string Value, CalendarPeriod? Period, DateAnchor? Anchor) Known(CalendarPeriod period, DateAnchor? anchor) => (period.ToTimex(), period, anchor);

    private (string Value, CalendarPeriod? Period, DateAnchor? Anchor) PartOfYear(OfSomeYear part)
    {
        var isRelative = part.Choice != Which.Unsaid;
        var from = part.Choice == Which.That || isNarrative ? FinestLast() ?? (isNarrative ? firstFull : null) ?? Publication : Now();
        var anchor = !isRelative ? (DateAnchor?)null : part.Choice == Which.That && mentioned.Count > 0 ? DateAnchor.LastMentioned : NowAnchor;
        if (from is not { } origin)
        {
            return (Unknown(part), null, anchor);
        }

        return years.Of(part, origin, current, isNarrative) is { } year && CalendarPatterns.InYear(part, year) is { } period
            ? Known(period, anchor)
            : (Unknown(part), null, anchor);
    }

    private (string Value, CalendarPeriod? Period, DateAnchor? Anchor) InsideYear(Within within)
    {
        var (_, year, anchor) = Meaning(within.Year);
        return year is { } found && CalendarPatterns.InYear(within.Inner, found.YearNumber) is { } period
            ? Known(period, anchor)
            : (Unknown(within.Inner), null, anchor);
    }

    private static string Unknown(OfSomeYear part) => part.Unit switch
    {
        CalendarUnit.Day => string.Create(CultureInfo.InvariantCulture, $"XXXX-{part.Part:D2}-{part.Day:D2}"),
        CalendarUnit.Month => string.Create(CultureInfo.InvariantCulture, $"XXXX-{part.Part:D2}"),
        CalendarUnit.Season => "XXXX-" + CalendarPeriod.SeasonCode(part.Part),
        CalendarUnit.Half => string.Create(CultureInfo.InvariantCulture, $"XXXX-H{part.Part}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"XXXX-Q{part.Part}"),
    };

    private (string Value, CalendarPeriod? Period, DateAnchor? Anchor) OnWeekday(Weekday weekday)
    {
        if (weekday.Week is { } said)
        {
            var (_, week, weekAnchor) = Meaning(said);
            return week?.First is { } monday ? Known(CalendarPeriod.Day(monday).Shift(weekday.Day), weekAnchor) : Nowhere();
        }

        var isThat = weekday.Choice == Which.That;
        var origin = (isThat ? DayMentioned() : null) ?? (isNarrative ? DayMentioned() : null) ?? Publication;
        if (origin?.First is not { } from)
        {
            return Nowhere();
        }

        var back = (DayPatterns.Number(from) - weekday.Day + 7) % 7;
        var offset = weekday.Choice switch
        {
            Which.Last => back == 0 ? -7 : -back,
            Which.Next => 7 - back,
            Which.This => weekday.Day - DayPatterns.Number(from),
            _ when back == 0 => 0,
            _ when isNarrative || TenseCue.LooksAhead(tokens, current.First) => 7 - back,
            _ => -back,
        };
        return Known(CalendarPeriod.Day(from).Shift(offset), isThat || isNarrative ? DateAnchor.LastMentioned : DateAnchor.Publication);

        (string, CalendarPeriod?, DateAnchor?) Nowhere() => (string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday.Day + 1}"), null, DateAnchor.Publication);
    }

    private (string Value, CalendarPeriod? Period, DateAnchor? Anchor) InMonth(int day)
    {
        var origin = Mentioned(CalendarUnit.Month) ?? Publication;
        return origin?.First is { } from && day <= DateTime.DaysInMonth(from.Year, from.Month)
            ? Known(CalendarPeriod.Day(new DateOnly(from.Year, from.Month, day)), DateAnchor.LastMentioned)
            : (string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:D2}"), null, DateAnchor.LastMentioned);
    }

    private (string Value, CalendarPeriod? Period, DateAnchor? Anchor) Shift(Shifted shifted)
    {
        // "by the end of the year" in news is this year, whatever year was mentioned.
        var isAhead = current.RuleId is "date.the-unit" or "date.unit-end" && shifted.Unit > CalendarUnit.Day && TenseCue.Of(tokens, current.First, current.End) > 0;
        if (shifted is { Unit: CalendarUnit.Quarter, Count: 0 } && current.RuleId is "date.the-unit" && !isNarrative)
        {
            return Quarter();
        }

        var isMentioned = (shifted.From == Origin.Mentioned && !isAhead) || isNarrative;
        var origin = (isMentioned ? CountedFrom(shifted.Unit) : null) ?? Publication;
        var anchor = isMentioned && mentioned.Count > 0 ? DateAnchor.LastMentioned : DateAnchor.Publication;
        if (isNarrative && shifted is { Unit: CalendarUnit.Day, From: Origin.Now, Count: 0 })
        {
            return ("PRESENT_REF", null, anchor);
        }

        if (origin is not { } from)
        {
            return (shifted.Unit switch { CalendarUnit.Day => "XXXX-XX-XX", CalendarUnit.Week => "XXXX-WXX", CalendarUnit.Month => "XXXX-XX", _ => "XXXX" }, null, anchor);
        }

        // A day cannot be counted from a month: it lies in it or near it.
        if (from.Unit > shifted.Unit && shifted.Unit != CalendarUnit.Weekend && from.Unit != CalendarUnit.Weekend)
        {
            return (from.Unit == CalendarUnit.Month && shifted.Unit == CalendarUnit.Day ? from.ToTimex() + "-XX" : from.ToTimex(), from, anchor);
        }

        var count = shifted is { Unit: CalendarUnit.Weekend, Count: 0 } ? WeekendMeant(from) : shifted.Count;
        return Known(from.Widen(shifted.Unit).Shift(count), anchor);
    }

    // Behind "in early May", "two days later" cannot be told to the day; behind "in 2022" an earlier day may still be meant.
    private CalendarPeriod? CountedFrom(CalendarUnit unit) =>
        Last is { } last && last.Unit > unit && last.Unit != CalendarUnit.Year ? last : Mentioned(unit) ?? Last;

    // On Monday "the weekend" is the one that is over.
    private int WeekendMeant(CalendarPeriod from)
    {
        if (from is not { Unit: CalendarUnit.Day, First: { } day } || DayPatterns.Number(day) > 4 || tokens.IsWord(current.First, "that"))
        {
            return 0;
        }

        var tense = TenseCue.Of(tokens, current.First, current.End);
        return tense < 0 || (tense == 0 && DayPatterns.Number(day) < 3) ? -1 : 0;
    }

    // Companies report on the quarter that they name, else on the one that is over; "the quarter" ahead is the running one.
    private (string Value, CalendarPeriod? Period, DateAnchor? Anchor) Quarter()
    {
        if (LastOf(CalendarUnit.Quarter) is { } named)
        {
            return Known(named, DateAnchor.LastMentioned);
        }

        return Publication is { } day ? Known(day.Widen(CalendarUnit.Quarter).Shift(TenseCue.LooksAhead(tokens, current.First) ? 0 : -1), DateAnchor.Publication) : ("XXXX-QX", null, DateAnchor.Publication);
    }

    private CalendarPeriod? LastOf(CalendarUnit unit)
    {
        for (var i = mentioned.Count - 1; i >= Math.Max(0, mentioned.Count - LookBack); i--)
        {
            if (mentioned[i].Unit == unit)
            {
                return mentioned[i];
            }
        }

        return null;
    }

    private (string Value, CalendarPeriod? Period, DateAnchor? Anchor) Again(SameOfYear same)
    {
        var counted = same.Unit is { } unit ? (unit == CalendarUnit.Quarter ? LastOf(unit) : null) ?? Mentioned(unit) : LastOf(CalendarUnit.Quarter) ?? LastOf(CalendarUnit.Half) ?? Last;
        if ((counted is { Unit: <= CalendarUnit.Month } && same.Unit == CalendarUnit.Quarter ? Quarter().Period : counted ?? (same.Unit == CalendarUnit.Quarter ? Quarter().Period : Publication?.Widen(same.Unit ?? CalendarUnit.Year))) is not { } from)
        {
            return ("XXXX", null, DateAnchor.Publication);
        }

        var period = same.Unit is { } wide && wide > from.Unit ? from.Widen(wide) : from;
        var shifted = period.Unit switch
        {
            CalendarUnit.Day => period.First is { } day && day.Year + same.Years >= 1 ? CalendarPeriod.Day(day.AddYears(same.Years)) : period,
            CalendarUnit.Month => period.Shift(same.Years * 12),
            CalendarUnit.Quarter or CalendarUnit.Season => period.Shift(same.Years * 4),
            CalendarUnit.Half => period.Shift(same.Years * 2),
            CalendarUnit.Week or CalendarUnit.Weekend => period.Shift(same.Years * 52),
            _ => period.Widen(CalendarUnit.Year).Shift(same.Years),
        };
        return Known(shifted, counted is null ? DateAnchor.Publication : DateAnchor.LastMentioned);
    }

    private (string Value, CalendarPeriod? Period, DateAnchor? Anchor) AtTime(Clock clock)
    {
        if (clock.On is not { } on)
        {
            var day = DayMentioned() ?? Publication;
            return day is { } known
                ? (known.ToTimex() + clock.Time, known, DayMentioned() is null ? DateAnchor.Publication : DateAnchor.LastMentioned)
                : ("XXXX-XX-XX" + clock.Time, null, DateAnchor.LastMentioned);
        }

        var (value, period, anchor) = Meaning(on);
        return period is { Unit: not CalendarUnit.Day } longer ? (longer.ToTimex() + clock.Time, longer, anchor) : (value + clock.Time, period, anchor);
    }

    private CalendarPeriod? DayMentioned() => Last is { Unit: CalendarUnit.Day } day ? day : Mentioned(CalendarUnit.Day);

    // What was mentioned last and is fine enough to count such units from.
    private CalendarPeriod? Mentioned(CalendarUnit unit)
    {
        for (var i = mentioned.Count - 1; i >= Math.Max(0, mentioned.Count - LookBack); i--)
        {
            if (mentioned[i].Unit <= unit)
            {
                return mentioned[i];
            }
        }

        return null;
    }
}
