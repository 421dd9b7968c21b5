using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Draws a sheet from above to below; the height follows from what is in it.</summary>
internal static class PictureDrawing
{
    private const double Margin = 24;
    private const string Name = "ArmsPolicyTimeline";

    public static string Write(PictureSheet sheet, PictureOptions options)
    {
        var (palette, layout, body) = (Palette.Of(options.Theme), new PictureLayout(options.Width), new SvgWriter());
        var rows = sheet.Lanes.Select(l => l.Row).OfType<Lanes.LaneRow>().ToList();
        var y = Head(sheet, body, palette, layout);
        y = new KeyDrawing(body, palette, layout).Write(rows, y + 6) + 10;
        y = Lanes(sheet, body, palette, layout, y) + 8;
        y = Foot(sheet, body, palette, layout, y);
        return Document(sheet.Title, sheet.Description, body, palette, layout.Width, y + Margin - 8);
    }

    /// <summary>A whole document around what was drawn.</summary>
    public static string Document(string title, string description, SvgWriter body, Palette palette, double width, double height)
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
        svg.Words("title", title, ("id", "apt-title"));
        svg.Words("desc", description, ("id", "apt-desc"));
        PatternDrawing.Write(svg, palette);
        svg.Rect(0, 0, width, height, palette.Paper);
        return svg + body.ToString() + "</svg>\n";
    }

    /// <summary>Title and facts; the answer is where they end.</summary>
    public static double Head(PictureSheet sheet, SvgWriter svg, Palette palette, PictureLayout layout)
    {
        var title = new TextLook(layout.IsNarrow ? 19 : 23, palette.Ink, IsBold: true);
        var y = Lines(sheet.Title, svg, layout, title, Margin, 3);
        foreach (var fact in sheet.Facts)
        {
            y = Lines(fact, svg, layout, new(13, palette.Ink2), y + 2, 4);
        }

        return y;
    }

    /// <summary>What is not shown, the sources, the link; the answer is where they end.</summary>
    public static double Foot(PictureSheet sheet, SvgWriter svg, Palette palette, PictureLayout layout, double top)
    {
        var (look, y) = (new TextLook(12, palette.Ink2), top);
        foreach (var line in sheet.Notes.Append(sheet.Credit).Where(l => l.Length > 0))
        {
            y = Lines(line, svg, layout, look, y + 2, 3);
        }

        y = Lines($"{Name}. {sheet.Stamp}", svg, layout, look with { Fill = palette.Ink3 }, y + 2, 2);
        svg.Open("a", ("href", sheet.Link));
        y = Lines(sheet.Link, svg, layout, look, y + 2, 12);
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
