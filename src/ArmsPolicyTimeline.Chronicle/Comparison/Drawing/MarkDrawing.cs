using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Density;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>Draws the events of a row above its bands, and behind each what words have room up to the next.</summary>
internal sealed class MarkDrawing(SvgWriter svg, Palette palette, PictureLayout layout)
{
    private const double Height = 13;
    private const double SpanHeight = 23.5;
    private const double Radius = 9;

    private TextLook Label => new(12, palette.Ink2);

    public void Write(LaneRow row, double top)
    {
        var marks = row.Marks;
        var end = layout.At(0);
        for (var i = 0; i < marks.Length; i++)
        {
            var x = layout.At(marks[i].X);
            var next = i + 1 < marks.Length ? layout.At(marks[i + 1].X) - Radius - 3 : layout.Width - 4.0;
            end = Math.Max(end, Mark(marks[i], x, next, top));
        }

        if (row.Strip is { } strip)
        {
            Strip(strip, top);
        }

        if (row.Rug.Length > 0)
        {
            Scaled(row.Rug, layout.PlotWidth / 1000, 7, top + 15, "none", palette.Ink3, 1.5);
        }

        if (row.Remark.Length > 0 && end + 8 + Label.WidthOf(row.Remark) <= layout.PlotRight)
        {
            svg.Text(row.Remark, layout.PlotRight, top + 17, Label with { Fill = palette.Ink3 }, "end");
        }
    }

    // The right end of what was drawn.
    private double Mark(LaneMark mark, double x, double next, double top)
    {
        Span(mark, top);
        Shape(mark.Event, mark.SpanEnd > mark.SpanStart || mark.IsBy, x, top);
        var start = x + 14;
        if (mark.More > 0)
        {
            var look = new TextLook(11, palette.Ink2, IsBold: true);
            var count = string.Create(CultureInfo.InvariantCulture, $"+{mark.More}");
            count = start + look.WidthOf(count) <= next ? count : "+";
            svg.Text(count, start, top + 17, look);
            start += look.WidthOf(count) + 6;
        }

        return Words(mark, start, Math.Min(next, layout.PlotRight + 8), top);
    }

    private double Words(LaneMark mark, double start, double end, double top)
    {
        var word = mark.WordStanding is { } standing ? Names.Of(standing) : "";
        var look = new TextLook(12, mark.WordStanding is { } s ? palette.Of(s).Text : palette.Ink2, IsBold: true);
        var width = word.Length == 0 ? 0 : look.WidthOf(word);
        if (start + width > end)
        {
            return start;
        }

        var words = mark.WideWords ?? "";
        var whole = width + (width > 0 && words.Length > 0 ? 6 : 0) + Label.WidthOf(words);
        var fits = start + whole <= end;
        svg.Runs(start, top + 17, (word, look), (fits ? words : "", Label));
        return start + (fits ? whole : width);
    }

    private void Span(LaneMark mark, double top)
    {
        var (left, right, y) = (layout.At(mark.SpanStart), layout.At(mark.SpanEnd), top + SpanHeight);
        if (mark.SpanEnd > mark.SpanStart)
        {
            svg.Line(left, y, right, y, palette.Ink3);
            foreach (var x in mark.More == 0 ? [left, right] : ImmutableArray<double>.Empty)
            {
                svg.Line(x, y - 4, x, y, palette.Ink3);
            }
        }

        if (mark.IsBy)
        {
            svg.Path($"M{SvgValue.Number(left)} {SvgValue.Number(y)}h-12m4-3l-4 3 4 3M{SvgValue.Number(left)} {SvgValue.Number(y - 4)}v4", "none", palette.Ink3);
        }
    }

    private void Shape(MarkEvent drawn, bool hasSpan, double x, double top)
    {
        var (cx, cy) = (SvgValue.Number(x), SvgValue.Number(top + Height));
        svg.Empty("circle", ("cx", cx), ("cy", cy), ("r", Radius), ("fill", palette.Paper));
        if (drawn.IsAhead)
        {
            // What is decided but not yet in force does not touch the band: its stem points onward.
            svg.Path($"M{SvgValue.Number(x - 5)} {SvgValue.Number(top + Height + 11.5)}h11m-3-2.5l3 2.5-3 2.5", "none", palette.Of(drawn.Action), 1.25);
        }
        else
        {
            svg.Line(x, top + Height + 8.5, x, top + Height + (hasSpan ? 10.5 : 14.5), palette.Ink3);
        }

        ActionDrawing.Write(svg, drawn.Action, x, top + Height, palette);
        if (drawn.IsSelected)
        {
            svg.Empty("circle", ("cx", cx), ("cy", cy), ("r", 10.5), ("fill", "none"), ("stroke", palette.Ink), ("stroke-width", 2));
        }
        else if (drawn.IsWeak)
        {
            svg.Empty("circle", ("cx", cx), ("cy", cy), ("r", 10.5), ("fill", "none"), ("stroke", palette.Of(drawn.Action)), ("stroke-dasharray", "1.5 2.5"));
        }
    }

    private void Strip(LaneStrip strip, double top)
    {
        Scaled(strip.Path, layout.PlotWidth / strip.Buckets, 1, top + 4, palette.Rule, palette.Ink3, 1);
    }

    private void Scaled(string d, double across, double down, double top, string fill, string stroke, double width) => svg.Empty(
        "path",
        ("d", d),
        ("transform", $"translate({SvgValue.Number(layout.PlotLeft)} {SvgValue.Number(top)}) scale({SvgValue.Exact(across)} {SvgValue.Number(down)})"),
        ("fill", fill),
        ("stroke", stroke),
        ("stroke-width", width),
        ("vector-effect", "non-scaling-stroke"));
}
