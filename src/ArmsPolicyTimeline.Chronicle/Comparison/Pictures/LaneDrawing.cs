using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Draws the rows: name and standing beside the plot, or above it where the picture is narrow.</summary>
internal sealed class LaneDrawing(SvgWriter svg, Palette palette, PictureLayout layout)
{
    private const double RowHeight = 48;
    private const double HeadHeight = 24;
    private const double Indent = 14;

    private readonly BandDrawing bands = new(svg, palette, layout);
    private readonly TieDrawing ties = new(svg, palette, layout);
    private readonly MarkDrawing marks = new(svg, palette, layout);

    private TextLook Quiet => new(12, palette.Ink2);

    /// <summary>How high a row is.</summary>
    public double HeightOf(PictureLane lane) => lane.Row is null && lane.Said.Length == 0 ? HeadHeight : layout.IsNarrow ? RowHeight + HeadHeight : RowHeight;

    /// <summary>Draws a row.</summary>
    public void Write(PictureLane lane, double top)
    {
        var left = PictureLayout.TextLeft + (lane.IsPart ? Indent : 0);
        var right = PictureLayout.TextLeft + layout.LabelWidth;
        if (layout.IsNarrow)
        {
            var middle = left + ((right - left) / 2);
            Name(lane, left, middle - 12, top + 17);
            Now(lane, middle, right, top + 17);
        }
        else
        {
            Name(lane, left, right, top + 18);
            Now(lane, left, right, top + 36);
        }

        var plot = top + (layout.IsNarrow ? HeadHeight : 0);
        if (lane.Row is { } row)
        {
            ties.Write(lane.Ties, plot, top + HeightOf(lane));
            bands.Write(row, plot);
            if (lane.Cursor is { } cursor)
            {
                svg.Line(layout.At(cursor), plot + 20, layout.At(cursor), plot + RowHeight, palette.Ink, 1, "2 3");
            }

            marks.Write(row, plot);
        }

        svg.Text(Quiet.Fit(lane.Said, layout.PlotWidth), layout.PlotLeft, plot + 17, Quiet with { Fill = palette.Ink3 });
        var bottom = top + HeightOf(lane);
        svg.Line(PictureLayout.TextLeft, bottom, layout.Width - PictureLayout.TextLeft, bottom, palette.Rule, 1, lane.IsLast ? "" : "1 3");
    }

    // The name first, what tells rows apart has up to half of the room, the count stands at the end.
    private void Name(PictureLane lane, double left, double right, double y)
    {
        var count = new TextLook(11, palette.Ink3);
        var name = new TextLook(13, palette.Ink, IsBold: !lane.IsPart);
        var end = right - (lane.Count.Length > 0 ? count.WidthOf(lane.Count) + 8 : 0);
        svg.Text(lane.Count, right, y, count, "end");
        var detailRoom = lane.Name.Length == 0 ? end - left : Math.Max((end - left) / 2, end - left - 8 - name.WidthOf(lane.Name));
        var detail = Quiet.Fit(lane.Detail, detailRoom);
        var nameRoom = end - left - (detail.Length > 0 ? Quiet.WidthOf(detail) + 8 : 0);
        var shown = name.Fit(lane.Name, nameRoom);
        svg.Runs(left, y, (shown, name), (detail, Quiet));
    }

    private void Now(PictureLane lane, double left, double right, double y)
    {
        if (lane.Row is not { } row)
        {
            return;
        }

        if (row.Total.Length > 0)
        {
            var total = new TextLook(11, palette.Ink3);
            svg.Text(row.Total, right, y, total, "end");
            right -= total.WidthOf(row.Total) + 8;
        }

        var now = row.Now;
        var small = Quiet with { Fill = palette.Ink3 };
        if (!now.HasStanding)
        {
            svg.Text(small.Fit(now.Small, right - left), left, y, small);
            return;
        }

        bands.Swatch(now.Standing, left, y - 9.5, 18, 10, now.IsStale);
        var word = Quiet.Fit(now.Word, right - left - 24);
        var room = right - left - 24 - Quiet.WidthOf(word) - 8;
        svg.Runs(left + 24, y, (word, Quiet with { Fill = palette.Of(now.Standing).Text }), (small.Fit(now.Small, Math.Max(0, room)), small));
    }
}
