using System.Collections.Immutable;
using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>Lines and labels of a time axis, from days to centuries: the finest step whose labels fit side by side in the narrowest plot.</summary>
public static class AxisTicks
{
    private const int MostDayLabels = 10;
    private const int MostLabels = 14;

    // Width of a character of a label in percent of the narrowest plot: 6.5 of 488 pixels.
    private const double CharacterRoom = 6.5 / 4.88;

    /// <summary>The ticks of a scale, from left to right; none lies outside it.</summary>
    public static ImmutableArray<AxisTick> Of(TimeScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        foreach (var step in (int[])[1, 2, 7])
        {
            if (scale.Days <= step * MostDayLabels)
            {
                return Labelled(scale, Days(scale, step), "d MMM", hasYear: true);
            }
        }

        foreach (var step in (int[])[1, 3, 6])
        {
            if (Months(scale, step) is { Count: <= MostLabels } months)
            {
                return Labelled(scale, months, "MMM", hasYear: true);
            }
        }

        for (var (step, factor) = (1, 0); ; step = factor % 3 == 1 ? step / 2 * 5 : step * 2, factor++)
        {
            if (Months(scale, 12 * step) is { Count: <= MostLabels } years)
            {
                return Labelled(scale, years, "yyyy", hasYear: false);
            }
        }
    }

    private static List<DateOnly> Days(TimeScale scale, int step)
    {
        // Weeks begin on Mondays; day 0 of the calendar, 1 January of the year 1, was one.
        var days = new List<DateOnly>();
        var first = (scale.First.DayNumber + step - 1) / step * step;
        for (var day = step == 7 ? first : scale.First.DayNumber; day <= scale.Last.DayNumber; day += step)
        {
            days.Add(DateOnly.FromDayNumber(day));
        }

        return days;
    }

    private static List<DateOnly> Months(TimeScale scale, int step)
    {
        var months = new List<DateOnly>();
        var start = (scale.First.Year * 12) + scale.First.Month - 1 + (scale.First.Day > 1 ? 1 : 0);
        for (var month = (start + step - 1) / step * step; month / 12 <= 9999; month += step)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day > scale.Last)
            {
                break;
            }

            months.Add(day);
        }

        return months;
    }

    private static ImmutableArray<AxisTick> Labelled(TimeScale scale, List<DateOnly> days, string format, bool hasYear)
    {
        var ticks = ImmutableArray.CreateBuilder<AxisTick>(days.Count);
        for (var i = 0; i < days.Count; i++)
        {
            var isNewYear = i == 0 || days[i].Year != days[i - 1].Year;
            var at = scale.At(days[i]);
            var label = days[i].ToString(format, CultureInfo.InvariantCulture);
            var year = hasYear && isNewYear ? days[i].Year.ToString("D4", CultureInfo.InvariantCulture) : null;
            var fits = 100 - at >= CharacterRoom * (label.Length + (year is null ? 0 : 5));
            ticks.Add(new(days[i], at, fits ? label : "", fits ? year : null));
        }

        return ticks.ToImmutable();
    }
}
