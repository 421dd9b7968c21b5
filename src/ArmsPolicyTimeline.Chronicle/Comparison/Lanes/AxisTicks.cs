using System.Collections.Immutable;
using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>Lines and labels of a time axis, from days to centuries: the finest step whose labels fit side by side in the narrowest plot.</summary>
public static class AxisTicks
{
    private const int MostDayLabels = 10;
    private const int MostLabels = 14;

    private const double CharacterWidth = 6.5;

    /// <summary>The ticks of a scale, from left to right; none lies outside it.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="narrowest">Pixels that the scale is at least wide: a label that would run into another there is left out.</param>
    public static ImmutableArray<AxisTick> Of(TimeScale scale, int narrowest = 488)
    {
        ArgumentNullException.ThrowIfNull(scale);
        foreach (var step in (int[])[1, 2, 7])
        {
            if (scale.Days <= step * MostDayLabels)
            {
                return Labelled(scale, Days(scale, step), "d MMM", hasYear: true, narrowest);
            }
        }

        foreach (var step in (int[])[1, 3, 6])
        {
            if (Months(scale, step) is { Count: <= MostLabels } months)
            {
                return Labelled(scale, months, "MMM", hasYear: true, narrowest);
            }
        }

        for (var (step, factor) = (1, 0); ; step = factor % 3 == 1 ? step / 2 * 5 : step * 2, factor++)
        {
            if (Months(scale, 12 * step) is { Count: <= MostLabels } years)
            {
                return Labelled(scale, years, "yyyy", hasYear: false, narrowest);
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

    private static ImmutableArray<AxisTick> Labelled(TimeScale scale, List<DateOnly> days, string format, bool hasYear, int narrowest)
    {
        var ticks = ImmutableArray.CreateBuilder<AxisTick>(days.Count);
        var (free, namedYear) = (0.0, 0);
        foreach (var day in days)
        {
            var at = scale.At(day);
            var label = day.ToString(format, CultureInfo.InvariantCulture);
            var year = hasYear && day.Year != namedYear ? day.Year.ToString("D4", CultureInfo.InvariantCulture) : null;
            var end = at + (CharacterWidth * (label.Length + (year is null ? 0 : 5)) / narrowest * 100);
            var fits = at >= free && end <= 100;
            (free, namedYear) = fits ? (end, day.Year) : (free, namedYear);
            ticks.Add(new(day, at, fits ? label : "", fits ? year : null));
        }

        return ticks.ToImmutable();
    }
}
