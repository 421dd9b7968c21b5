using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Density;

/// <summary>Draws events as ticks: each in the middle of its days, those at one place once.</summary>
internal static class RugComposer
{
    private const int Width = 1000;

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

        return ticks.Aggregate(new StringBuilder(), (path, x) => path.Append(CultureInfo.InvariantCulture, $"M{x} 0V1")).ToString();
    }
}
