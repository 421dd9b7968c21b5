using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Density;

/// <summary>Draws the standings of a crowded row, each of them in every pixel that it reaches into.</summary>
internal static class BandPathComposer
{
    private const int Bottom = 13;
    private const int FootTop = 15;

    /// <summary>How many stretches lie in a window, feet included, and the unknown before the first.</summary>
    public static int Count(RowFold fold, TimeScale scale) => Within(fold.Merged, scale).Count() + Within(fold.Stretches, scale).Count(s => s.Least != s.Standing);

    /// <param name="fold">The row.</param>
    /// <param name="scale">The days drawn.</param>
    /// <param name="width">Width of the outlines.</param>
    public static CrowdedBands Compose(RowFold fold, TimeScale scale, int width = BandPath.Width)
    {
        var merged = fold.Merged;
        var (bands, feet) = (new SortedDictionary<Standing, bool[]>(), new SortedDictionary<Standing, bool[]>());
        Mark(bands, Standing.Unknown, (scale, width), null, merged.IsEmpty ? null : merged[0].Start);
        foreach (var stretch in merged)
        {
            Mark(bands, stretch.Standing, (scale, width), stretch.Start, stretch.End);
        }

        foreach (var stretch in fold.Stretches.Where(s => s.Least != s.Standing))
        {
            Mark(feet, stretch.Least, (scale, width), stretch.Start, stretch.End);
        }

        var words = Sentences.List([.. bands.Keys.Select(s => Sentences.Lowered(Names.Of(s)))], "and");
        return new(
            [.. bands.Where(b => b.Key != Standing.Unknown).OrderByDescending(b => Step(b.Key)).Select(b => new BandPath(b.Key, Path(b.Value, Bottom - (2 * Step(b.Key)) - 1, Bottom)))],
            [.. feet.OrderByDescending(b => Step(b.Key)).Select(b => new BandPath(b.Key, Path(b.Value, FootTop, BandPath.Height)))],
            $"{Sentences.Count(Within(merged, scale).Count(), "stretch", "stretches")} of {words}. Show fewer days to tell them apart");
    }

    // The ladder of the standings; contested beside it, as high as it gets.
    private static int Step(Standing standing) => standing switch
    {
        Standing.Prohibited => 1,
        Standing.UnderConsideration => 2,
        Standing.Limited => 4,
        Standing.Permitted => 5,
        Standing.Contested => 6,
        _ => 0,
    };

    private static IEnumerable<FoldedStretch> Within(IEnumerable<FoldedStretch> stretches, TimeScale scale) =>
        stretches.Where(s => s.Start <= scale.Last && (s.End is null || s.End > scale.First));

    private static void Mark(SortedDictionary<Standing, bool[]> reached, Standing standing, (TimeScale Scale, int Width) over, DateOnly? start, DateOnly? end)
    {
        var (scale, width) = over;
        var from = start is { } first ? Math.Max(0, scale.At(first)) : 0;
        var to = end is { } last ? Math.Min(100, scale.At(last)) : 100;
        if (to <= from)
        {
            return;
        }

        if (!reached.TryGetValue(standing, out var pixels))
        {
            reached.Add(standing, pixels = new bool[width]);
        }

        var left = (int)Math.Floor((from / 100 * width) + 1e-9);
        var right = (int)Math.Ceiling((to / 100 * width) - 1e-9);
        Array.Fill(pixels, true, left, Math.Max(1, right - left));
    }

    private static string Path(bool[] pixels, int top, int bottom)
    {
        var path = new StringBuilder();
        for (var i = 0; i < pixels.Length; i++)
        {
            var start = i;
            for (; i < pixels.Length && pixels[i]; i++)
            {
            }

            if (i > start)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start} {bottom}V{top}H{i}V{bottom}z");
            }
        }

        return path.ToString();
    }
}
