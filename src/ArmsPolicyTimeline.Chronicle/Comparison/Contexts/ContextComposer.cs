using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Contexts;

/// <summary>Lays the periods of context on the axis. Wars are given room for their names first, then elections, then summits; what does not fit stays in the list under the picture.</summary>
internal static class ContextComposer
{
    private const double CharacterWidth = 5.8;
    private const double Gap = 8;
    private const double NarrowestPlot = 488;
    private const double ShortestBand = 6;

    public static ImmutableArray<ContextMark> Compose(ImmutableArray<ContextPeriod> periods, TimeScale scale)
    {
        var shown = periods.Where(p => scale.Shows(p.Date.Earliest, p.Date.Latest)).ToList();
        var taken = new List<(double From, double To)>();
        var places = new Dictionary<ContextPeriod, double>();
        foreach (var period in shown.OrderBy(p => p.Kind).ThenBy(p => p.Date.Earliest))
        {
            var width = ((period.Name.Length * CharacterWidth) + Gap) / NarrowestPlot * 100;
            var at = Math.Min(TimeScale.Clamp(scale.At(period.Date.Earliest)), 100 - width);
            if (at >= 0 && taken.TrueForAll(t => at + width <= t.From || at >= t.To))
            {
                taken.Add((at, at + width));
                places.Add(period, at);
            }
        }

        return [.. shown.Select(p => Mark(p, scale, places))];
    }

    private static ContextMark Mark(ContextPeriod period, TimeScale scale, Dictionary<ContextPeriod, double> places)
    {
        var start = TimeScale.Clamp(scale.At(period.Date.Earliest));
        var end = TimeScale.Clamp(scale.EndOf(period.Date.Latest));
        return new(
            period,
            start,
            end,
            (end - start) / 100 * NarrowestPlot >= ShortestBand,
            places.TryGetValue(period, out var at) ? at : null,
            DateWords.Long(period.Date));
    }
}
