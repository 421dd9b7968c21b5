namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>A line and a label of the axis.</summary>
/// <param name="Percent">Where, 0 to 100.</param>
/// <param name="Label">"May", "+90"; empty for a line without words.</param>
/// <param name="Year">The year, set off behind the label where one begins; null elsewhere.</param>
public sealed record CompareTick(double Percent, string Label, string? Year);
