using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>Counts the events by day, week, month or year.</summary>
internal static class OverviewComposer
{
    private const int MostColumns = 130;
    private const int NarrowestPlot = 280;

    public static Overview Compose(EventSelection selection, TimeScale window)
    {
        var (first, last) = TimeWindow.Extent(selection);
        first = first < window.First ? first : window.First;
        last = last > window.Last ? last : window.Last;
        var days = last.DayNumber - first.DayNumber + 1;
        var unit = days <= MostColumns ? "day" : days <= MostColumns * 7 ? "week" : days <= MostColumns * 30 ? "month" : "year";
        var scale = new TimeScale(StartOf(first, unit), last);
        var columns = new int[ColumnOf(last, scale.First, unit) + 1];
        var byDay = selection.Index.Columns.CountsByMiddle(selection.AnyDate, scale.First.DayNumber, last.DayNumber);
        for (var day = 0; day < byDay.Length; day++)
        {
            if (byDay[day] > 0)
            {
                columns[ColumnOf(scale.First.AddDays(day), scale.First, unit)] += byDay[day];
            }
        }

        return new(
            scale,
            unit,
            [.. columns],
            TimeScale.Clamp(scale.At(window.First)),
            TimeScale.Clamp(scale.EndOf(window.Last)),
            AxisTicks.Of(scale, NarrowestPlot),
            Words(columns, scale, unit));
    }

    private static string Words(int[] columns, TimeScale scale, string unit)
    {
        var most = columns.Max();
        var words = $"Events by {unit}, {DateWords.Span(scale.First, scale.Last)}";
        if (most == 0)
        {
            return words + "; none";
        }

        var peak = DayOf(Array.IndexOf(columns, most), scale.First, unit);
        return string.Create(CultureInfo.InvariantCulture, $"{words}; most, {most}, in the {unit} of {DateWords.Long(peak)}");
    }

    private static DateOnly StartOf(DateOnly day, string unit) => unit switch
    {
        "week" => DateOnly.FromDayNumber(day.DayNumber / 7 * 7),
        "month" => new(day.Year, day.Month, 1),
        "year" => new(day.Year, 1, 1),
        _ => day,
    };

    private static int ColumnOf(DateOnly day, DateOnly first, string unit) => unit switch
    {
        "week" => (day.DayNumber - first.DayNumber) / 7,
        "month" => ((day.Year - first.Year) * 12) + day.Month - first.Month,
        "year" => day.Year - first.Year,
        _ => day.DayNumber - first.DayNumber,
    };

    private static DateOnly DayOf(int column, DateOnly first, string unit) => unit switch
    {
        "week" => first.AddDays(7 * column),
        "month" => first.AddMonths(column),
        "year" => first.AddYears(column),
        _ => first.AddDays(column),
    };
}
