using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Says how long each standing held within the days shown; nothing is counted past the last source.</summary>
internal static class SpentComposer
{
    /// <summary>The days counted; null when the last source appeared before the first day shown.</summary>
    public static TimeScale? Days(CompareContext context)
    {
        var last = context.LastSource is { } source && source.Latest < context.Scale.Last ? source.Latest : context.Scale.Last;
        return last < context.Scale.First ? null : new(context.Scale.First, last);
    }

    public static ImmutableArray<SpentLine> Compose(CompareContext context) =>
        Days(context) is { } days ? [.. context.Titled().Select(lane => Line(lane.Title, lane.History, days))] : [];

    private static SpentLine Line(string title, LaneHistory history, TimeScale days) =>
        new(title, [.. Parts(history, days)], StandingTimes.Of(history.Stretches, days.First, days.Last), days.Days);

    private static List<SpentPart> Parts(LaneHistory history, TimeScale days)
    {
        var starts = history.Stretches.Select(s => s.Start).Where(d => d > days.First && d <= days.Last).Prepend(days.First).ToList();
        var stretches = starts.Select((day, i) => (Standing: history.On(day)?.Standing ?? Standing.Unknown, From: day, To: i + 1 < starts.Count ? starts[i + 1] : days.Last.AddDays(1)));
        var parts = new List<SpentPart>();
        foreach (var (standing, from, to) in stretches)
        {
            var width = 100.0 * (to.DayNumber - from.DayNumber) / days.Days;
            if (parts.Count > 0 && parts[^1].Standing == standing)
            {
                parts[^1] = parts[^1] with { Width = parts[^1].Width + width };
            }
            else
            {
                parts.Add(new(standing, days.At(from), width));
            }
        }

        return parts;
    }
}
