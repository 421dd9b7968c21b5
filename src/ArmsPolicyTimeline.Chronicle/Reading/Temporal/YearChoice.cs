using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using static ArmsPolicyTimeline.Chronicle.Reading.TimePatterns.TimeMeaning;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>
/// Chooses the year of a date that names none. Measured on news: a day of a month is right at the year nearest to publication
/// (94%), a month at the year that the tense of its clause points to (80%).
/// </summary>
internal sealed class YearChoice(TokenList tokens)
{
    /// <summary>The year.</summary>
    /// <param name="part">The date without a year.</param>
    /// <param name="from">What it is counted from.</param>
    /// <param name="mention">Where it stands.</param>
    /// <param name="isNarrative">Whether <paramref name="from"/> is what was mentioned last rather than publication.</param>
    public int? Of(OfSomeYear part, CalendarPeriod from, TimeMention mention, bool isNarrative)
    {
        var year = from.YearNumber;
        if (from.First is not { } first || from.Last is not { } last)
        {
            return year;
        }

        return part.Choice switch
        {
            Which.Last => Latest(part, year, period => period.Last < first),
            Which.Next => Earliest(part, year, period => period.First > last),
            Which.This => Around(part, year, first),
            Which.That => Around(part, year, first),
            _ when isNarrative => AfterMentioned(part, from, first),
            _ when part.Unit == CalendarUnit.Day => Nearest(part, year, first),
            _ => ByTense(part, year, first, mention),
        };
    }

    private static int Latest(OfSomeYear part, int year, Func<CalendarPeriod, bool> isOver) =>
        CalendarPatterns.InYear(part, year) is { } period && isOver(period) ? year : CalendarPatterns.InYear(part, year - 1) is { } before && isOver(before) ? year - 1 : year - 2;

    private static int Earliest(OfSomeYear part, int year, Func<CalendarPeriod, bool> isAhead) =>
        CalendarPatterns.InYear(part, year) is { } period && isAhead(period) ? year : year + 1;

    // A winter that began in December still runs in February.
    private static int Around(OfSomeYear part, int year, DateOnly day) =>
        part.Unit == CalendarUnit.Season && CalendarPatterns.InYear(part, year - 1) is { } before && before.Last >= day ? year - 1 : year;

    private static int AfterMentioned(OfSomeYear part, CalendarPeriod from, DateOnly first)
    {
        var year = from.YearNumber;
        if (from.Unit == CalendarUnit.Year)
        {
            return year;
        }

        // A story goes on: what lies many months back in the same year is of the next.
        return CalendarPatterns.InYear(part, year)?.Last is { } same && first.DayNumber - same.DayNumber > 200 ? year + 1 : Around(part, year, first);
    }

    private static int Nearest(OfSomeYear part, int year, DateOnly day)
    {
        var (best, distance) = (year, int.MaxValue);
        foreach (var candidate in (ReadOnlySpan<int>)[year, year - 1, year + 1])
        {
            if (CalendarPatterns.InYear(part, candidate) is { First: { } first } && Math.Abs(first.DayNumber - day.DayNumber) < distance)
            {
                (best, distance) = (candidate, Math.Abs(first.DayNumber - day.DayNumber));
            }
        }

        return best;
    }

    private int ByTense(OfSomeYear part, int year, DateOnly day, TimeMention mention)
    {
        if (part.Unit == CalendarUnit.Half || CalendarPatterns.InYear(part, year) is not { First: { } first, Last: { } last })
        {
            return year;
        }

        var tense = TenseCue.Of(tokens, mention.First, mention.End);
        if (first > day)
        {
            return tense > 0 ? Around(part, year, day) : tense < 0 || part.Unit == CalendarUnit.Quarter ? year - 1 : Nearest(part, year, day);
        }

        return last < day && tense > 0 && part.Unit != CalendarUnit.Quarter && TenseCue.LooksAhead(tokens, mention.First) ? year + 1 : year;
    }
}
