using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Density;

/// <summary>Counts the events of a row by stretches of the window, from the days of the index alone.</summary>
internal sealed class StripComposer(EventSelection selection, TimeScale scale)
{
    /// <summary>On the narrowest plot, 504 px, a stretch is 7 px wide.</summary>
    private const int MostBuckets = 72;

    /// <summary>A single event is still seen beside hundreds.</summary>
    private const double LeastHeight = 1.5;

    private readonly int buckets = Math.Min(MostBuckets, scale.Days);

    /// <param name="places">The events of the row that the filters let through.</param>
    /// <param name="beyond">The events of the row whatever their dates, in order; none where there is nowhere to move to.</param>
    /// <param name="name">Of the row, for the link.</param>
    /// <param name="most">Up to so many events the days that the link leads to reach.</param>
    public LaneStrip Compose(IReadOnlyList<int> places, IReadOnlyList<int> beyond, string name, int most)
    {
        var (counts, earlier) = Counts(places);
        var peak = Array.IndexOf(counts, counts.Max());
        var (first, last) = Around(counts, peak, most);
        var total = counts.Sum();
        return new(
            buckets,
            Path(counts, counts.Max(), 0),
            100.0 * peak / buckets,
            100.0 * (peak + 1) / buckets,
            Label(total, earlier, peak, counts[peak]),
            Closer(first, last),
            $"Show {DateWords.Span(first, last)}, where the events of {name} are densest")
        {
            Beyond = beyond.Count == 0 ? "" : Beyond(beyond, counts.Max()),
        };
    }

    private string Beyond(IReadOnlyList<int> places, int most)
    {
        var (half, counts) = (buckets / 2, new int[2 * buckets]);
        for (var at = places.PlacesFrom(selection.Index.Columns.PlaceFrom(scale.First.DayNumber - scale.Days)); at < places.Count; at++)
        {
            var first = selection.Index.Columns.FirstDay(places[at]);
            var day = first - scale.First.DayNumber;
            if (first < 0 || day >= 2 * scale.Days)
            {
                break;
            }

            // Half a window before the first stretch is the first place, so that nothing is negative.
            var bucket = (int)Math.Floor((double)day * buckets / scale.Days) + half;
            if (bucket >= 0 && bucket < counts.Length)
            {
                counts[bucket]++;
            }
        }

        return Path(counts[..half], most, -half) + Path(counts[(half + buckets)..], most, buckets);
    }

    private (int[] Counts, int Earlier) Counts(IReadOnlyList<int> places)
    {
        var (counts, earlier, from) = (new int[buckets], 0, scale.First.DayNumber);
        foreach (var day in places.Select(p => selection.Index.Columns.FirstDay(p)).Where(d => d >= 0 && d <= scale.Last.DayNumber))
        {
            if (day < from)
            {
                earlier++;
            }
            else
            {
                counts[(int)((long)(day - from) * buckets / scale.Days)]++;
            }
        }

        return (counts, earlier);
    }

    private static string Path(int[] counts, int most, int start)
    {
        var path = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M{start} {LaneStrip.Height}");
        var before = -1;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] != before)
            {
                var height = counts[i] == 0 ? 0 : Math.Clamp((double)LaneStrip.Height * counts[i] / most, LeastHeight, LaneStrip.Height);
                path.Append(CultureInfo.InvariantCulture, $"H{start + i}V{Math.Round(LaneStrip.Height - height, 1):0.#}");
                before = counts[i];
            }
        }

        return path.Append(CultureInfo.InvariantCulture, $"H{start + counts.Length}V{LaneStrip.Height}z").ToString();
    }

    private string Label(int total, int earlier, int peak, int most)
    {
        var (first, last) = (StartOf(peak), EndOf(peak));
        var when = first == last ? "on " + DateWords.Long(first) : "from " + DateWords.Span(first, last);
        var before = earlier == 0 ? "" : $"; {Sentences.Number(earlier)} more began before the days shown";
        return string.Create(CultureInfo.InvariantCulture, $"{Sentences.Count(total, "event")}, most {when}: {most}{before}");
    }

    // Grows to both sides by turns, so that what follows is drawn event by event where that can be.
    private (DateOnly First, DateOnly Last) Around(int[] counts, int peak, int most)
    {
        var (left, right, sum) = (peak, peak, counts[peak]);
        while (right - left + 1 < buckets)
        {
            var isLeft = left > 0 && (peak - left <= right - peak || right == buckets - 1);
            var next = isLeft ? left - 1 : right + 1;
            if (sum + counts[next] > most)
            {
                break;
            }

            sum += counts[next];
            (left, right) = isLeft ? (next, right) : (left, next);
        }

        var (first, last) = (StartOf(left), EndOf(right));
        var missing = WindowMoves.FewestDays - (last.DayNumber - first.DayNumber + 1);
        return missing <= 0 ? (first, last) : (Within(first.DayNumber - (missing / 2)), Within(last.DayNumber + missing - (missing / 2)));
    }

    private string? Closer(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1 >= scale.Days
        ? null
        : (selection.Query with { From = EdtfDate.Day(first), To = EdtfDate.Day(last), Page = 1 }).Link();

    // The first day of a stretch: the stretches differ by a day at most.
    private DateOnly StartOf(int bucket) => scale.First.AddDays(DaysBefore(bucket));

    private DateOnly EndOf(int bucket) => scale.First.AddDays(DaysBefore(bucket + 1) - 1);

    private int DaysBefore(int bucket) => (int)((((long)bucket * scale.Days) + buckets - 1) / buckets);

    private DateOnly Within(int day) => DateOnly.FromDayNumber(Math.Clamp(day, scale.First.DayNumber, scale.Last.DayNumber));
}
