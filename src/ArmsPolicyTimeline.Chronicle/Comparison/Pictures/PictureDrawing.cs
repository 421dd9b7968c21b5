using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Draws a sheet from above to below; the height follows from what is in it.</summary>
internal static class PictureDrawing
{
    private const double Margin = 24;
    private const string Name = "ArmsPolicyTimeline";

    /// <summary>A picture of lanes.</summary>
    public static string Write(PictureSheet sheet, PictureOptions options) => Write(sheet.Frame, options, (svg, palette, layout, top) =>
    {
        var y = new KeyDrawing(svg, palette, layout).Write(sheet.Lanes, top) + 10;
        return Lanes(sheet, svg, palette, layout, y);
    });

    /// <summary>A picture of anything.</summary>
    /// <param name="frame">What stands around it.</param>
    /// <param name="options">Width and colours.</param>
    /// <param name="draw">Draws it from a height on; the answer is where it ends.</param>
    public static string Write(PictureFrame frame, PictureOptions options, Func<SvgWriter, Palette, PictureLayout, double, double> draw)
    {
        var (palette, layout, body) = (Palette.Of(options.Theme), new PictureLayout(options.Width), new SvgWriter());
        var y = Head(frame, body, palette, layout) + 6;
        y = draw(body, palette, layout, y) + 8;
        y = Foot(frame, body, palette, layout, y);
        return Document(frame, body, palette, layout.Width, y + Margin - 8);
    }

    // A whole document around what was drawn.
    private static string Document(PictureFrame frame, SvgWriter body, Palette palette, double width, double height)
    {
        var svg = new SvgWriter();
        height = Math.Ceiling(height);
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", width),
            ("height", height),
            ("viewBox", $"0 0 {SvgValue.Number(width)} {SvgValue.Number(height)}"),
            ("role", "img"),
            ("aria-labelledby", "apt-title apt-desc"),
            ("lang", "en"),
            ("font-family", "sans-serif"),
            ("fill", "none"));
        svg.Words("title", frame.Title, ("id", "apt-title"));
        svg.Words("desc", frame.Description, ("id", "apt-desc"));
        PatternDrawing.Write(svg, palette);
        svg.Rect(0, 0, width, height, palette.Paper);
        return svg + body.ToString() + "</svg>\n";
    }

    // Title and facts; the answer is where they end.
    private static double Head(PictureFrame frame, SvgWriter svg, Palette palette, PictureLayout layout)
    {
        var title = new TextLook(layout.IsNarrow ? 19 : 23, palette.Ink, IsBold: true);
        var y = Lines(frame.Title, svg, layout, title, Margin, 3);
        foreach (var fact in frame.Facts)
        {
            y = Lines(fact, svg, layout, new(13, palette.Ink2), y + 2, 4);
        }

        return y;
    }

    // What is not shown, the sources, the link; the answer is where they end.
    private static double Foot(PictureFrame frame, SvgWriter svg, Palette palette, PictureLayout layout, double top)
    {
        var (look, y) = (new TextLook(12, palette.Ink2), top);
        foreach (var line in frame.Notes.Append(frame.Credit).Where(l => l.Length > 0))
        {
            y = Lines(line, svg, layout, look, y + 2, 3);
        }

        y = Lines($"{Name}. {frame.Stamp}", svg, layout, look with { Fill = palette.Ink3 }, y + 2, 2);
        svg.Open("a", ("href", frame.Link));
        y = Lines(frame.Link, svg, layout, look, y + 2, 12);
        svg.Close("a");
        return y;
    }

    private static double Lines(string words, SvgWriter svg, PictureLayout layout, TextLook look, double top, int most)
    {
        var y = top;
        foreach (var line in CharacterWidths.Wrap(words, layout.TextWidth, look.Size, most, look.IsBold))
        {
            y += Math.Ceiling(look.Size * 1.35);
            svg.Text(line, PictureLayout.TextLeft, y - (look.Size * 0.3), look);
        }

        return y;
    }

    private static double Lanes(PictureSheet sheet, SvgWriter svg, Palette palette, PictureLayout layout, double top)
    {
        var axis = new AxisDrawing(svg, palette, layout);
        var lanes = new LaneDrawing(svg, palette, layout);
        var bottom = top + AxisDrawing.Height + sheet.Lanes.Sum(lanes.HeightOf);
        axis.WriteBehind(sheet.Axis, top, bottom);
        axis.WriteOver(sheet.Axis, top, bottom);
        axis.Write(sheet.Axis, top);
        var y = top + AxisDrawing.Height;
        foreach (var lane in sheet.Lanes)
        {
            lanes.Write(lane, y);
            y += lanes.HeightOf(lane);
        }

        return bottom;
    }
}
