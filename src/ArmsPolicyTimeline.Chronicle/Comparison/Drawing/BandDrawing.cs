using ArmsPolicyTimeline.Chronicle.Comparison.Density;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>Draws the standings of a row where the page draws them, 28 to 45 px below its top.</summary>
internal sealed class BandDrawing(SvgWriter svg, Palette palette, PictureLayout layout)
{
    private const double Middle = 34;

    public void Write(LaneRow row, double top)
    {
        for (var i = 0; i < row.Bands.Length; i++)
        {
            Band(row.Bands[i], i > 0 ? row.Bands[i - 1] : null, top);
        }

        foreach (var foot in row.Feet)
        {
            svg.Rect(layout.At(foot.Start), top + 41.5, layout.Length(foot.End - foot.Start), 3, palette.Of(foot.Standing).Edge);
        }

        if (row.Crowded.Label.Length > 0)
        {
            Crowded(row.Crowded, top);
        }
    }

    /// <summary>One standing as it looks in a band; for keys and labels.</summary>
    public void Swatch(Standing standing, double x, double y, double width, double height, bool isStale)
    {
        if (standing == Standing.Unknown)
        {
            Unknown(x + 1, x + width, y + (height / 2));
        }
        else
        {
            Piece(standing, isStale, Box(x, x + width, y, y + height));
        }
    }

    public void Unknown(double x1, double x2, double y) => svg.Line(x1, y, x2, y, palette.Of(Standing.Unknown).Edge, 2, "0.1 5");

    private void Band(LaneBand band, LaneBand? before, double top)
    {
        if (band.Standing == Standing.Unknown)
        {
            Unknown(layout.At(band.Start), layout.At((band.End + band.EndSeam) / 2), top + Middle);
            return;
        }

        var edge = palette.Of(band.Standing).Edge;
        if (band.IsCarriedIn && band.SeamStart <= 0)
        {
            Tip($"M{X(0)} {Y(top + 28)}l-7 6 7 6z", edge, band.StaleFrom <= band.Start);
        }

        Pieces(band, top);
        if (band.IsUnderReview && band.EndSeam > band.Start)
        {
            svg.Rect(layout.At(band.Start), top + 36, layout.Length(band.EndSeam - band.Start), 4, palette.FillOf(Standing.UnderConsideration));
        }

        if (band.IsOpen)
        {
            Tip($"M{X(100)} {Y(top + Middle - 5.5)}l7 5.5-7 5.5z", edge, band.StaleFrom is not null);
        }

        if (before is not null && before.Standing != Standing.Unknown && before.Standing != band.Standing && band.Start > 0)
        {
            svg.Line(layout.At(band.SeamStart), top + 40.5, layout.At(band.Start), top + 27.5, palette.Paper, 3);
        }
    }

    // A change on some day of a stretch is a slanted seam: one standing runs out where the next begins.
    private void Pieces(LaneBand band, double top)
    {
        var (upper, lower) = band.IsDerived ? (top + 31.5, top + 36.5) : (top + 28.5, top + 39.5);
        var stale = band.StaleFrom ?? double.MaxValue;
        var split = Math.Min(stale, band.End);
        if (band.SeamStart < band.Start)
        {
            Piece(band.Standing, false, $"M{X(band.Start)} {Y(upper)}V{Y(lower)}H{X(band.SeamStart)}z");
        }

        if (split > band.Start)
        {
            Piece(band.Standing, false, Box(layout.At(band.Start), layout.At(split), upper, lower));
        }

        if (split < band.End)
        {
            Piece(band.Standing, true, Box(layout.At(Math.Max(split, band.Start)), layout.At(band.End), upper, lower));
        }

        if (band.End < band.EndSeam)
        {
            Piece(band.Standing, stale <= band.End, $"M{X(band.End)} {Y(upper)}H{X(band.EndSeam)}L{X(band.End)} {Y(lower)}z");
        }
    }

    private void Piece(Standing standing, bool isStale, string d)
    {
        var (fill, edge) = (palette.FillOf(standing), palette.Of(standing).Edge);
        if (isStale)
        {
            svg.Empty("path", ("d", d), ("fill", fill), ("fill-opacity", 0.38), ("stroke", edge), ("stroke-dasharray", "4 3"));
        }
        else
        {
            svg.Path(d, fill, edge);
        }
    }

    private void Tip(string d, string edge, bool isStale) => svg.Path(d, isStale ? "none" : edge, isStale ? edge : "none");

    private void Crowded(CrowdedBands crowded, double top)
    {
        Unknown(layout.At(0), layout.At(100), top + 38);
        svg.Open("g", ("transform", $"translate({X(0)} {Y(top + 26.5)}) scale({SvgValue.Exact(layout.PlotWidth / BandPath.Width)} 1)"));
        foreach (var path in crowded.Paths.Concat(crowded.Feet))
        {
            svg.Path(path.Path, palette.Of(path.Standing).Edge);
        }

        svg.Close("g");
    }

    private static string Box(double left, double right, double upper, double lower) => $"M{Y(left)} {Y(upper)}H{Y(right)}V{Y(lower)}H{Y(left)}z";

    private string X(double percent) => SvgValue.Number(layout.At(percent));

    private static string Y(double number) => SvgValue.Number(number);
}
