using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>The key: everything that is in the picture, and nothing else.</summary>
internal sealed class KeyDrawing(SvgWriter svg, Palette palette, PictureLayout layout)
{
    private const double LineHeight = 22;
    private const double SampleWidth = 28;

    private static readonly Standing[] Order = [Standing.Prohibited, Standing.UnderConsideration, Standing.Limited, Standing.Permitted, Standing.Contested, Standing.Unknown];

    private readonly BandDrawing bands = new(svg, palette, layout);

    /// <summary>Draws the key of lanes; the answer is its bottom.</summary>
    /// <param name="lanes">What the picture shows.</param>
    /// <param name="top">Where the key begins.</param>
    public double Write(IReadOnlyCollection<PictureLane> lanes, double top) =>
        Write(Items([.. lanes.Select(l => l.Row).OfType<LaneRow>()]).Concat(TieItems(lanes)), top);

    /// <summary>Draws a key; the answer is its bottom.</summary>
    /// <param name="items">Its lines.</param>
    /// <param name="top">Where the key begins.</param>
    public double Write(IEnumerable<KeyItem> items, double top)
    {
        var look = new TextLook(12, palette.Ink2);
        var (x, y) = (PictureLayout.TextLeft, top);
        foreach (var item in items)
        {
            var words = look.Fit(item.Words, layout.TextWidth - SampleWidth - 6);
            var width = SampleWidth + 6 + look.WidthOf(words);
            if (x > PictureLayout.TextLeft && x + width > PictureLayout.TextLeft + layout.TextWidth)
            {
                (x, y) = (PictureLayout.TextLeft, y + LineHeight);
            }

            item.Draw(x, y + 9);
            svg.Text(words, x + SampleWidth + 6, y + 13, look);
            x += width + 18;
        }

        return y + LineHeight;
    }

    /// <summary>The standings among some.</summary>
    public IEnumerable<KeyItem> Standings(IReadOnlySet<Standing> met) => Order.Where(met.Contains)
        .Select(standing => new KeyItem(Names.Of(standing), (x, y) => bands.Swatch(standing, x, y - 5.5, SampleWidth, 11, isStale: false)));

    /// <summary>What nobody has confirmed for long.</summary>
    public KeyItem Stale() => new(
        string.Create(CultureInfo.InvariantCulture, $"No word for {PolicyStanding.StaleAfterDays} days"),
        (x, y) => bands.Swatch(Standing.Limited, x, y - 5.5, SampleWidth, 11, isStale: true));

    /// <summary>What was handed down.</summary>
    public KeyItem Derived() => new("Thin: handed down from a class or from weapons at large", (x, y) => bands.Swatch(Standing.Permitted, x, y - 2.5, SampleWidth, 5, isStale: false));

    private IEnumerable<KeyItem> Items(IReadOnlyList<LaneRow> rows)
    {
        var drawn = rows.SelectMany(r => r.Bands).ToList();
        var met = drawn.Select(b => b.Standing)
            .Concat(rows.SelectMany(r => r.Feet.Select(f => f.Standing)))
            .Concat(rows.SelectMany(r => r.Crowded.Paths.Concat(r.Crowded.Feet).Select(p => p.Standing)))
            .Concat(rows.Where(r => r.Now.HasStanding).Select(r => r.Now.Standing)).ToHashSet();
        return [.. Standings(met), .. BandItems(rows, drawn), .. MarkItems(rows)];
    }

    private IEnumerable<KeyItem> BandItems(IReadOnlyList<LaneRow> rows, List<LaneBand> drawn)
    {
        if (drawn.Exists(b => b.StaleFrom is not null) || rows.Any(r => r.Now.IsStale))
        {
            yield return Stale();
        }

        if (drawn.Exists(b => b.IsUnderReview))
        {
            yield return new("Prohibited, under review", (x, y) =>
            {
                bands.Swatch(Standing.Prohibited, x, y - 5.5, SampleWidth, 11, isStale: false);
                svg.Rect(x, y + 2, SampleWidth, 4, palette.FillOf(Standing.UnderConsideration));
            });
        }

        if (drawn.Exists(b => b.IsDerived))
        {
            yield return Derived();
        }

        if (rows.Any(r => !r.Feet.IsEmpty || !r.Crowded.Feet.IsEmpty))
        {
            yield return new("Below: the least permissive where weapons differ", (x, y) =>
            {
                bands.Swatch(Standing.Permitted, x, y - 6, SampleWidth, 8, isStale: false);
                svg.Rect(x, y + 4, SampleWidth, 3, palette.Of(Standing.Prohibited).Edge);
            });
        }

        if (drawn.Exists(b => b.SeamStart < b.Start))
        {
            yield return new("Slanted: changed on some day in between", (x, y) => svg.Path($"M{SvgValue.Number(x)} {SvgValue.Number(y + 5.5)}L{SvgValue.Number(x + SampleWidth)} {SvgValue.Number(y - 5.5)}V{SvgValue.Number(y + 5.5)}z", palette.Of(Standing.Permitted).Fill));
        }
    }

    private IEnumerable<KeyItem> MarkItems(IReadOnlyList<LaneRow> rows)
    {
        var marks = rows.SelectMany(r => r.Marks).ToList();
        foreach (var action in Enum.GetValues<PolicyAction>().Where(a => marks.Exists(m => m.Event.Action == a)))
        {
            yield return new(Names.Of(action), (x, y) => ActionDrawing.Write(svg, action, x + (SampleWidth / 2), y, palette));
        }

        if (marks.Exists(m => m.SpanEnd > m.SpanStart))
        {
            yield return new("Line under a mark: the days it may be of", (x, y) => svg.Path($"M{SvgValue.Number(x)} {SvgValue.Number(y - 3)}v4h{SampleWidth}v-4", "none", palette.Ink3));
        }

        if (marks.Exists(m => m.Event.IsWeak))
        {
            yield return new("Ring of dots: attested by nobody named", (x, y) =>
                svg.Empty("circle", ("cx", x + (SampleWidth / 2)), ("cy", y), ("r", 8), ("fill", "none"), ("stroke", palette.Ink), ("stroke-dasharray", "1.5 2.5")));
        }

        if (marks.Exists(m => m.Event.IsAhead))
        {
            yield return new("Arrow: not yet in force", (x, y) => svg.Path($"M{SvgValue.Number(x + 6)} {SvgValue.Number(y)}h14m-3-2.5l3 2.5-3 2.5", "none", palette.Ink, 1.25));
        }

        if (rows.Any(r => r.Strip is not null))
        {
            yield return new("Heights: how many events begin", (x, y) => svg.Path($"M{SvgValue.Number(x)} {SvgValue.Number(y + 6)}v-4h9v-6h9v-3h10v13z", palette.Rule, palette.Ink3));
        }
    }

    private IEnumerable<KeyItem> TieItems(IReadOnlyCollection<PictureLane> lanes) => lanes.SelectMany(l => l.Ties).Select(t => t.Kind).Distinct().Order().Select(kind => new KeyItem(
        TieDrawing.Words(kind),
        (x, y) => new TieDrawing(svg, palette, layout).Sample(kind, x, y, SampleWidth)));
}
