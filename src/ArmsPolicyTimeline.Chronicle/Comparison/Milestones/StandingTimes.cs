using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

/// <summary>Counts the days that each standing held within some days.</summary>
internal static class StandingTimes
{
    /// <summary>One entry for each standing that held or can have held, in the order of their first day.</summary>
    /// <param name="stretches">In order, without gaps from the first on; before it nothing is known.</param>
    /// <param name="first">First day counted.</param>
    /// <param name="last">Last day counted, inclusive.</param>
    public static ImmutableArray<StandingTime> Of(IReadOnlyList<FoldedStretch> stretches, DateOnly first, DateOnly last)
    {
        var (times, begun) = (new List<StandingTime>(), 0);
        foreach (var (from, days) in Pieces(stretches, first, last))
        {
            while (begun < stretches.Count && stretches[begun].Start <= from)
            {
                begun++;
            }

            var now = begun == 0 ? Standing.Unknown : stretches[begun - 1].Standing;
            var next = begun < stretches.Count ? stretches[begun] : null;
            var coming = next is not null && next.ChangingFrom <= from ? next.Standing : now;
            Add(times, now, days, now == coming ? days : 0, days);
            if (coming != now)
            {
                Add(times, coming, 0, 0, days);
            }
        }

        return [.. times];
    }

    // Between two of these days nothing changes, neither what holds nor what can have held.
    private static IEnumerable<(DateOnly From, int Days)> Pieces(IReadOnlyList<FoldedStretch> stretches, DateOnly first, DateOnly last)
    {
        var edges = stretches.SelectMany(s => new[] { s.ChangingFrom, s.Start }).Where(d => d > first && d <= last).Prepend(first).Distinct().Order().ToList();
        return last < first ? [] : edges.Select((day, i) => (day, (i + 1 < edges.Count ? edges[i + 1].DayNumber : last.DayNumber + 1) - day.DayNumber));
    }

    private static void Add(List<StandingTime> times, Standing standing, int days, int least, int most)
    {
        var at = times.FindIndex(t => t.Standing == standing);
        if (at < 0)
        {
            times.Add(new(standing, days, least, most));
        }
        else
        {
            times[at] = new(standing, times[at].Days + days, times[at].Least + least, times[at].Most + most);
        }
    }
}
