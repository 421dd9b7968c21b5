using System.Globalization;
using System.Xml.Linq;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

namespace ArmsPolicyTimeline.Chronicle.Tests.Pictures;

/// <summary>A line of text in a picture, with the room that it takes in the widest of the usual fonts.</summary>
internal sealed record PictureText(string Words, double Left, double Right, double Top, double Bottom)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Narrow and wide pictures, and those around the width at which names move above their plots.</summary>
    public static IReadOnlyList<int> Widths { get; } = [PictureOptions.LeastWidth, 759, 760, 1000, PictureOptions.UsualWidth, PictureOptions.MostWidth];

    /// <summary>All text of a picture.</summary>
    public static IReadOnlyList<PictureText> All(XElement picture) => [.. picture.Descendants(Svg + "text").Select(Of)];

    /// <summary>Pairs that run into one another, and text beyond the edges.</summary>
    public static IEnumerable<string> Collisions(XElement picture)
    {
        var (all, width, height) = (All(picture), Number(picture, "width"), Number(picture, "height"));
        foreach (var text in all.Where(t => t.Left < 0 || t.Right > width || t.Top < 0 || t.Bottom > height))
        {
            yield return $"over the edge: {text.Words}";
        }

        for (var i = 0; i < all.Count; i++)
        {
            foreach (var other in all.Skip(i + 1).Where(all[i].Meets))
            {
                yield return $"{all[i].Words} | {other.Words}";
            }
        }
    }

    private bool Meets(PictureText other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    private static PictureText Of(XElement text)
    {
        var runs = text.Elements(Svg + "tspan").DefaultIfEmpty(text).ToList();
        var width = runs.Sum(r => CharacterWidths.Of(r.Value, Number(r, "font-size"), string.Equals(r.Attribute("font-weight")?.Value, "600", StringComparison.Ordinal)));
        var (x, y, size) = (Number(text, "x"), Number(text, "y"), runs.Max(r => Number(r, "font-size")));
        var left = text.Attribute("text-anchor")?.Value switch
        {
            "end" => x - width,
            "middle" => x - (width / 2),
            _ => x,
        };

        // From the height of capitals down to the line; what hangs below it touches nothing in lines this far apart.
        return new(text.Value, left, left + width, y - (0.75 * size), y);
    }

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
