using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Density;

/// <summary>Draws events as ticks: each in the middle of its days, those at one place once.</summary>
internal static class RugComposer
{
    private const int Width = 1000;

    /// <summary>The ticks of the days shown.</summary>
    public static string Path(IEnumerable<int> places, EventColumns columns, TimeScale scale)
    {
        var ticks = new SortedSet<int>();
        foreach (var place in places.Where(p => columns.FirstDay(p) >= 0))
        {
            var (first, last) = (DateOnly.FromDayNumber(columns.FirstDay(place)), DateOnly.FromDayNumber(columns.LastDay(place)));
            if (scale.Shows(first, last))
            {
                var start = TimeScale.Clamp(scale.At(first));
                ticks.Add((int)Math.Round((first == last ? start : (start + TimeScale.Clamp(scale.EndOf(last))) / 2) / 100 * Width));
            }
        }

        return Path(ticks);
    }

    /// <summary>The ticks of the half windows on both sides, on the same scale.</summary>
    public static string Beyond(IReadOnlyList<int> places, EventColumns columns, TimeScale scale)
    {
        var ticks = new SortedSet<int>();
        for (var at = places.PlacesFrom(columns.PlaceFrom(scale.First.DayNumber - scale.Days)); at < places.Count && columns.FirstDay(places[at]) is >= 0 and var first && first < scale.Last.DayNumber + scale.Days; at++)
        {
            var x = Width * ((((first + columns.LastDay(places[at]) + (first == columns.LastDay(places[at]) ? 0.0 : 1.0)) / 2) - scale.First.DayNumber) / scale.Days);
            if ((x >= -Width / 2 && x < 0) || (x > Width && x <= 3 * Width / 2))
            {
                ticks.Add((int)Math.Round(x));
            }
        }

        return Path(ticks);
    }

    private static string Path(SortedSet<int> ticks)
    {
        return ticks.Aggregate(new StringBuilder(), (path, x) => path.Append(CultureInfo.InvariantCulture, $"M{x} 0V1")).ToString();
    }
}
