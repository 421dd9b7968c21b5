using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>What the words of a temporal expression say by themselves, before it is known what they are counted from.</summary>
internal abstract record TimeMeaning
{
    /// <summary>What the words are counted from.</summary>
    public enum Origin
    {
        /// <summary>Publication in news; what was mentioned last in a narrative.</summary>
        Now,

        /// <summary>What was mentioned last, else publication.</summary>
        Mentioned,
    }

    /// <summary>Which one of several is meant.</summary>
    public enum Which
    {
        /// <summary>Not said: by kind, the nearest or the most recent.</summary>
        Unsaid,

        /// <summary>"last May": the most recent that is over.</summary>
        Last,

        /// <summary>"this May": the one of the same year (of the same week for weekdays).</summary>
        This,

        /// <summary>"next May": the first that has not begun.</summary>
        Next,

        /// <summary>"that May": the one of the year mentioned last.</summary>
        That,
    }

    /// <summary>A value that hangs on nothing: durations, sets, vague references.</summary>
    /// <param name="Value">TIMEX3 value.</param>
    internal sealed record Fixed(string Value) : TimeMeaning;

    /// <summary>Named in full.</summary>
    /// <param name="Period">What is named.</param>
    internal sealed record Full(CalendarPeriod Period) : TimeMeaning;

    /// <summary>Part of a year that is not named: a month, season, quarter, half, or a day of a month.</summary>
    /// <param name="Unit">Its unit.</param>
    /// <param name="Part">Which of the year, from 1; of a day: its month.</param>
    /// <param name="Day">The day of the month; 0 for longer units.</param>
    /// <param name="Choice">Which one.</param>
    internal sealed record OfSomeYear(CalendarUnit Unit, int Part, int Day, Which Choice) : TimeMeaning;

    /// <summary>Part of a year that is told apart: "May of last year".</summary>
    /// <param name="Inner">The part.</param>
    /// <param name="Year">The year.</param>
    internal sealed record Within(OfSomeYear Inner, TimeMeaning Year) : TimeMeaning;

    /// <summary>A day of the week.</summary>
    /// <param name="Day">0 is Monday.</param>
    /// <param name="Choice">Which one.</param>
    /// <param name="Week">The week, where it is said ("Monday of next week").</param>
    internal sealed record Weekday(int Day, Which Choice, TimeMeaning? Week) : TimeMeaning;

    /// <summary>A day of a month that is not named: "the 20th".</summary>
    /// <param name="Day">The day.</param>
    internal sealed record DayOfMonth(int Day) : TimeMeaning;

    /// <summary>So many units from somewhere.</summary>
    /// <param name="Unit">The unit; the result is no more precise.</param>
    /// <param name="Count">How many; negative is back, 0 is the one it lies in.</param>
    /// <param name="From">From where.</param>
    internal sealed record Shifted(CalendarUnit Unit, int Count, Origin From) : TimeMeaning;

    /// <summary>What was mentioned last, at its own precision, so many years on: "the same period a year earlier".</summary>
    /// <param name="Unit">The unit; null: that of what was mentioned.</param>
    /// <param name="Years">Years to add.</param>
    internal sealed record SameOfYear(CalendarUnit? Unit, int Years) : TimeMeaning;

    /// <summary>A time on a day.</summary>
    /// <param name="Time">What follows the day in the value: <c>TMO</c>, <c>T16:00</c>.</param>
    /// <param name="On">The day; null: the one mentioned last, else that of publication.</param>
    internal sealed record Clock(string Time, TimeMeaning? On) : TimeMeaning;
}
