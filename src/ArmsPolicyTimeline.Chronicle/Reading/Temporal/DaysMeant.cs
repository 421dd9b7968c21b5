using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>The days that a mention means within its period: "late October" is its last eleven, "this week" ends today.</summary>
internal static class DaysMeant
{
    /// <summary>The days meant; null outside the calendar.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="period">What it resolves to.</param>
    /// <param name="now">What "this", "earlier" and "later" are counted from.</param>
    /// <param name="looksAhead">Whether the words before look ahead.</param>
    public static EdtfDate? Of(TimeMention mention, CalendarPeriod period, CalendarPeriod? now, bool looksAhead)
    {
        if (period.First is not { } first || period.Last is not { } last)
        {
            return null;
        }

        var date = mention.Of switch
        {
            TimeMention.Part.Early or TimeMention.Part.Mid or TimeMention.Part.Late => Third(period, (int)mention.Of - (int)TimeMention.Part.Early),
            TimeMention.Part.Earlier when now is { Unit: CalendarUnit.Day, First: { } today } && today >= first && today <= last => Covering(first, today > first ? today.AddDays(-1) : first),
            TimeMention.Part.Later when now is { Unit: CalendarUnit.Day, First: { } today } && today >= first && today <= last => Covering(today, last),
            TimeMention.Part.Whole when IsThisWeek(mention) && !looksAhead && now is { First: { } today } && today >= first && today <= last => Covering(first, today),
            _ => period.ToEdtf(),
        };
        return mention.IsAbout ? date?.With(DateQualifier.Approximate) : date;
    }

    private static bool IsThisWeek(TimeMention mention) => mention.Meaning is TimeMeaning.Shifted { Unit: CalendarUnit.Week, Count: 0, From: TimeMeaning.Origin.Now };

    private static EdtfDate Covering(DateOnly first, DateOnly last) => first == last ? EdtfDate.Day(first) : EdtfDate.Covering(first, last);

    private static EdtfDate? Third(CalendarPeriod period, int third)
    {
        if (period.First is not { } first || period.Last is not { } last)
        {
            return null;
        }

        return period.Unit switch
        {
            CalendarUnit.Month => Covering(first.AddDays(third * 10), third == 2 ? last : first.AddDays((third * 10) + 9)),
            CalendarUnit.Week => Covering(first.AddDays(third * 2), third == 2 ? last : first.AddDays((third * 2) + 1)),
            CalendarUnit.Quarter or CalendarUnit.Season => Months(first, third, 1),
            CalendarUnit.Half => Months(first, third * 2, 2),
            CalendarUnit.Year => Months(first, third * 4, 4),
            CalendarUnit.Decade => Years(first.Year, third switch { 0 => (0, 3), 1 => (4, 6), _ => (7, 9) }),
            CalendarUnit.Century => Years(first.Year, third switch { 0 => (0, 33), 1 => (34, 66), _ => (67, 99) }),
            _ => period.ToEdtf(),
        };
    }

    private static EdtfDate Months(DateOnly first, int skip, int count)
    {
        var (from, to) = (first.AddMonths(skip), first.AddMonths(skip + count - 1));
        return EdtfDate.Interval(EdtfDate.Month(from.Year, from.Month), EdtfDate.Month(to.Year, to.Month));
    }

    private static EdtfDate Years(int first, (int From, int To) offsets) => EdtfDate.Interval(EdtfDate.Year(first + offsets.From), EdtfDate.Year(first + offsets.To));
}
