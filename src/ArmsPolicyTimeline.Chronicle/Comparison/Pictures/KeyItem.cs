namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>A line of the key.</summary>
/// <param name="Words">What it means.</param>
/// <param name="Draw">Draws the sample, 28 px wide, around a height.</param>
internal sealed record KeyItem(string Words, Action<double, double> Draw);
