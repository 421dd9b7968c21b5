using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Figures;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Draws tallies as stacked columns with a scale; each kind has the pattern of the page.</summary>
internal sealed class ColumnDrawing(SvgWriter svg, Palette palette, PictureLayout layout)
{
    private const double Height = 240;
    private const double Head = 20;
    private const double Foot = 24;
    private const double ScaleWidth = 56;
    private const double WidestColumn = 90;

    private static readonly ImmutableArray<int> Steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000];

    private static double Left => PictureLayout.TextLeft + ScaleWidth;

    private TextLook Label => new(12, palette.Ink2);

    /// <summary>The kinds.</summary>
    public IEnumerable<KeyItem> Key() => Kinds(new(1, 1, 1, 1)).Select(k => new KeyItem(k.Name, (x, y) => svg.Rect(x, y - 5.5, 28, 11, k.Fill)));

    /// <summary>Draws the columns; the answer is where they end.</summary>
    public double Write(ImmutableArray<FigureColumn> columns, double top)
    {
        var most = Math.Max(1, columns.Max(c => c.Tally.Total));
        var step = Math.Min(WidestColumn, (layout.Width - PictureLayout.TextLeft - Left) / columns.Length);
        var bottom = top + Head + Height;
        Scale(most, Left + (step * columns.Length), bottom);
        var numbers = new TextLook(11, palette.Ink2);
        var hasNumbers = columns.All(c => numbers.WidthOf(Number(c.Tally.Total)) + 2 <= step);
        for (var i = 0; i < columns.Length; i++)
        {
            var (x, y) = (Left + (i * step), bottom);
            foreach (var (_, number, fill) in Kinds(columns[i].Tally).Where(k => k.Number > 0))
            {
                var height = Height * number / most;
                y -= height;
                svg.Rect(x + (step * 0.06), y, step * 0.88, height, fill);
            }

            if (hasNumbers && columns[i].Tally.Total > 0)
            {
                svg.Text(Number(columns[i].Tally.Total), x + (step / 2), y - 5, numbers, "middle");
            }
        }

        Names(columns, step, bottom + 17);
        return bottom + Foot;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private void Scale(int most, double right, double bottom)
    {
        var step = Steps.FirstOrDefault(s => most / s <= 5, Math.Max(1, most / 5));
        for (var value = 0; value <= most; value += step)
        {
            var y = bottom - (Height * value / most);
            svg.Line(Left, y, right, y, value == 0 ? palette.Ink : palette.Rule);
            svg.Text(Number(value), Left - 8, y + 4, Label, "end");
        }
    }

    // A name that would run into the one before is left out; a month is told by its place between two that have names.
    private void Names(ImmutableArray<FigureColumn> columns, double step, double y)
    {
        var free = double.MinValue;
        for (var i = 0; i < columns.Length; i++)
        {
            var half = Label.WidthOf(columns[i].Name) / 2;
            var middle = Left + ((i + 0.5) * step);
            if (middle - half >= free && middle + half <= layout.Width - 4)
            {
                svg.Text(columns[i].Name, middle, y, Label, "middle");
                free = middle + half + 10;
            }
        }
    }

    private IEnumerable<(string Name, int Number, string Fill)> Kinds(Tally tally) =>
    [
        ("Yes", tally.Yes, palette.FillOf(Standing.Permitted)),
        ("Weighed", tally.Weighed, palette.FillOf(Standing.UnderConsideration)),
        ("No", tally.No, palette.FillOf(Standing.Prohibited)),
        ("Talk", tally.Talk, palette.RuleStrong),
    ];
}
