using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Draws the axis, and behind and over the lanes what belongs to it.</summary>
internal sealed class AxisDrawing(SvgWriter svg, Palette palette, PictureLayout layout)
{
    /// <summary>How high the axis is.</summary>
    public const double Height = 60;

    /// <summary>Stretches and lines, to be drawn before the lanes.</summary>
    public void WriteBehind(PictureAxis axis, double top, double bottom)
    {
        foreach (var context in axis.Contexts.Where(c => c.IsBand))
        {
            svg.Rect(layout.At(context.Start), top + Height, layout.Length(context.End - context.Start), bottom - top - Height, palette.Context);
        }

        foreach (var tick in axis.Ticks)
        {
            svg.Line(layout.At(tick.Percent), top + Height, layout.At(tick.Percent), bottom, tick.Year is null ? palette.Rule : palette.RuleStrong);
        }
    }

    /// <summary>The labels.</summary>
    public void Write(PictureAxis axis, double top)
    {
        if (!layout.IsNarrow)
        {
            var look = new TextLook(12, palette.Ink2);
            svg.Text(look.Fit(axis.Label, layout.LabelWidth), PictureLayout.TextLeft, top + 52, look);
        }

        Contexts(axis, top);
        Ticks(axis, top);
        svg.Line(PictureLayout.TextLeft, top + Height, layout.Width - PictureLayout.TextLeft, top + Height, palette.Ink);
    }

    /// <summary>The line over the lanes and its flag, to be drawn behind all else.</summary>
    public void WriteOver(PictureAxis axis, double top, double bottom)
    {
        if (axis.Cursor is not { } cursor)
        {
            return;
        }

        var x = layout.At(cursor);
        svg.Line(x, top + (axis.Flag.Length > 0 ? 20 : 40), x, bottom, palette.Ink);
        if (axis.Flag.Length > 0)
        {
            var look = new TextLook(11, palette.Paper, IsBold: true);
            var half = (look.WidthOf(axis.Flag) / 2) + 6;
            var middle = Math.Clamp(x, layout.PlotLeft + half - 8, layout.PlotRight - half + 8);
            svg.Rect(middle - half, top, 2 * half, 20, palette.Ink);
            svg.Text(axis.Flag, middle, top + 14, look, "middle");
        }
    }

    // A name that would run into the one before is left out.
    private void Contexts(PictureAxis axis, double top)
    {
        var (look, free) = (new TextLook(11, palette.Ink3), double.MinValue);
        foreach (var context in axis.Contexts)
        {
            var x = layout.At(context.Start);
            var width = look.WidthOf(context.Period.Name);
            if (x >= free && x + width <= layout.Width - 4)
            {
                svg.Text(context.Period.Name, x, top + 32, look);
                free = x + width + 8;
            }

            if (!context.IsBand)
            {
                svg.Line(x, top + 35, x, top + 40, palette.RuleStrong);
            }
        }
    }

    private void Ticks(PictureAxis axis, double top)
    {
        var (look, free) = (new TextLook(12, palette.Ink2), double.MinValue);
        var year = look with { Fill = palette.Ink, IsBold = true };
        foreach (var tick in axis.Ticks.Where(t => t.Label.Length > 0))
        {
            var x = layout.At(tick.Percent);
            var end = x + look.WidthOf(tick.Label) + (tick.Year is null ? 0 : 6 + year.WidthOf(tick.Year));
            if (x < free || end > layout.Width - 4)
            {
                continue;
            }

            svg.Runs(x, top + 52, (tick.Label, look), (tick.Year ?? "", year));
            free = end + 6;
        }
    }
}
