using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>The lines between the marks of a row and its bands, all in one path: stems, and brackets over the days that a date may mean.</summary>
public static class MarkLines
{
    /// <summary>Width of the path's box, whatever the plot's.</summary>
    public const int Width = 1000;

    /// <summary>Height of the path's box, pixels.</summary>
    public const int Height = 48;

    // In pixels from the top of the row.
    private const string StemTop = "21.5";
    private const string StemShort = "23.5";
    private const string StemLong = "27.5";
    private const string BracketTop = "19.5";
    private const string Bracket = "23.5";

    /// <summary>The path; empty where there is no mark.</summary>
    /// <param name="marks">The marks of the row.</param>
    public static string Path(ImmutableArray<LaneMark> marks)
    {
        var path = new StringBuilder();
        foreach (var mark in marks)
        {
            Append(path, mark);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, LaneMark mark)
    {
        var isSpan = mark.SpanEnd > mark.SpanStart;
        if (isSpan)
        {
            var (start, end) = (Place(mark.SpanStart), Place(mark.SpanEnd));
            path.Append(mark.More == 0 ? $"M{start} {BracketTop}V{Bracket}H{end}V{BracketTop}" : $"M{start} {Bracket}H{end}");
        }

        if (mark.IsBy)
        {
            // An arrow to the left: nobody says since when.
            var (tip, barb) = (Place(mark.SpanStart - 1), Place(mark.SpanStart - 0.7));
            path.Append(CultureInfo.InvariantCulture, $"M{Place(mark.SpanStart)} {BracketTop}V{Bracket}H{tip}M{barb} 20.5L{tip} {Bracket}L{barb} 26.5");
        }

        // What is decided but not yet in force does not touch the band: its stem points onward.
        path.Append(mark.Event.IsAhead ? Onward(mark.X) : $"M{Place(mark.X)} {StemTop}V{(isSpan || mark.IsBy ? StemShort : StemLong)}");
    }

    private static string Onward(double x) =>
        $"M{Place(x - 0.5)} 24.5H{Place(x + 0.6)}M{Place(x + 0.3)} 22L{Place(x + 0.6)} 24.5L{Place(x + 0.3)} 27";

    private static string Place(double percent) => Math.Round(percent * Width / 100, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
