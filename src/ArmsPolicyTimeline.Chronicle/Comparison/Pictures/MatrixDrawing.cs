using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Draws actor by weapon. Where columns would be too narrow to be read, the further ones follow below in a block of their own.</summary>
internal sealed class MatrixDrawing(SvgWriter svg, Palette palette, PictureLayout layout)
{
    private const double LeastColumn = 122;
    private const double MostColumn = 260;
    private const double Padding = 10;
    private const double SwatchHeight = 11;
    private const int MostLines = 3;

    private readonly BandDrawing bands = new(svg, palette, layout);

    private double HeadWidth => Math.Clamp(layout.Width * 0.15, 112, 190);

    private TextLook Small => new(11, palette.Ink2);

    /// <summary>Draws the matrix; the answer is where it ends.</summary>
    public double Write(MatrixView view, double top)
    {
        var room = layout.TextWidth - HeadWidth;
        var most = Math.Max(1, (int)(room / LeastColumn));
        var blocks = (view.Columns.Length + most - 1) / most;
        var width = blocks == 0 ? 0 : Math.Min(MostColumn, room / ((view.Columns.Length + blocks - 1) / blocks));
        for (var block = 0; block < blocks; block++)
        {
            var (first, end) = (view.Columns.Length * block / blocks, view.Columns.Length * (block + 1) / blocks);
            top = Block(view, first, end - first, width, block == 0 ? top : top + 18);
        }

        return top;
    }

    /// <summary>The mark of a cell that changed, for the key.</summary>
    public void Changed(double x, double y) => svg.Rect(x + 12, y - 7, 3, 14, palette.Ink);

    private double Block(MatrixView view, int first, int count, double width, double top)
    {
        var right = PictureLayout.TextLeft + HeadWidth + (count * width);
        var y = Heads([.. view.Columns.Skip(first).Take(count)], width, top);
        svg.Line(PictureLayout.TextLeft, y, right, y, palette.Ink);
        foreach (var row in view.Rows)
        {
            var bottom = Name(row.Name, y);
            for (var i = 0; i < count; i++)
            {
                bottom = Math.Max(bottom, Cell(row.Cells[first + i], view.Query.ChangedOnly, Left(i, width), width, y));
            }

            foreach (var (cell, i) in row.Cells.Skip(first).Take(count).Select((c, i) => (c, i)).Where(p => p.c.IsChanged))
            {
                svg.Rect(Left(i, width) - 1, y + 6, 3, bottom - y - 6, palette.Ink);
            }

            y = bottom + 6;
            svg.Line(PictureLayout.TextLeft, y, right, y, palette.Rule);
        }

        return y;
    }

    private double Left(int column, double width) => PictureLayout.TextLeft + HeadWidth + (column * width);

    // Names stand on the line below them, however many lines each takes.
    private double Heads(ImmutableArray<MatrixColumn> columns, double width, double top)
    {
        var name = new TextLook(12, palette.Ink, IsBold: true);
        var lines = columns.Select(c => Wrapped(c.Name, name, width).Select(l => (Words: l, Look: name)).Concat(Wrapped(c.Kind, Small, width).Select(l => (Words: l, Look: Small))).ToList()).ToList();
        var bottom = top + (lines.Max(l => l.Count) * 15) + 6;
        foreach (var (column, i) in lines.Select((l, i) => (l, i)))
        {
            for (var line = 0; line < column.Count; line++)
            {
                svg.Text(column[line].Words, Left(i, width) + Padding, bottom - 7 - ((column.Count - 1 - line) * 15), column[line].Look);
            }
        }

        return bottom;
    }

    private double Name(string name, double top)
    {
        var look = new TextLook(13, palette.Ink, IsBold: true);
        return Lines(CharacterWidths.Wrap(name, HeadWidth - 8, look.Size, MostLines, look.IsBold), look, PictureLayout.TextLeft, top + 4, 17);
    }

    private double Cell(MatrixCell cell, bool changedOnly, double left, double width, double top)
    {
        var x = left + Padding;
        if (changedOnly && !cell.IsChanged)
        {
            return Lines(Wrapped($"Unchanged: {cell.Word.ToLowerInvariant()}", Small, width), Small with { Fill = palette.Ink3 }, x, top + 4, 15);
        }

        var height = cell.IsDerived ? SwatchHeight / 2 : SwatchHeight;
        bands.Swatch(cell.Standing, x, top + 8 + ((SwatchHeight - height) / 2), width - (2 * Padding), height, cell.IsStale);
        var isKnown = cell.Standing != Standing.Unknown;
        var word = new TextLook(12, isKnown ? palette.Of(cell.Standing).Text : palette.Ink3, IsBold: isKnown);
        var y = Lines(Wrapped(cell.Word, word, width), word, x, top + 20, 16);
        foreach (var line in Said(cell))
        {
            y = Lines(Wrapped(line, Small, width), Small, x, y, 15);
        }

        return cell.BeforeWords.Length == 0 ? y : Lines(Wrapped(cell.BeforeWords, Small with { IsBold = true }, width), Small with { Fill = palette.Ink, IsBold = true }, x, y, 15);
    }

    // What is handed down is told in full where it comes from.
    private static IEnumerable<string> Said(MatrixCell cell) =>
        (cell.IsDerived ? new[] { cell.DerivedWords, cell.Since } : [cell.Since, cell.Limits, cell.Attested]).Concat(cell.Remarks).Append(cell.Silence).Where(l => l.Length > 0);

    private static ImmutableArray<string> Wrapped(string words, TextLook look, double width) =>
        CharacterWidths.Wrap(words, width - (1.5 * Padding), look.Size, MostLines, look.IsBold);

    private double Lines(ImmutableArray<string> lines, TextLook look, double x, double top, double pitch)
    {
        foreach (var line in lines)
        {
            top += pitch;
            svg.Text(line, x, top - 3, look);
        }

        return top;
    }
}
