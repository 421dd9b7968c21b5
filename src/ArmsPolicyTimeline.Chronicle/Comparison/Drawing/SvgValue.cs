using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>The value of an attribute: words, or a number with two decimals at most and a point.</summary>
internal readonly record struct SvgValue(string Text)
{
    public static implicit operator SvgValue(string text) => new(text);

    public static implicit operator SvgValue(double number) => new(Number(number));

    public static string Number(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A factor, which is multiplied by hundreds.</summary>
    public static string Exact(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
