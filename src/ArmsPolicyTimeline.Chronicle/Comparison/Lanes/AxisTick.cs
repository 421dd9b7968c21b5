namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>A line and a label of the axis.</summary>
/// <param name="Day">The day whose beginning it marks.</param>
/// <param name="Percent">Where, 0 to 100.</param>
/// <param name="Label">"May", "12", "2024"; empty for a line without words.</param>
/// <param name="Year">The year, set off behind the label where a year begins; null elsewhere.</param>
public sealed record AxisTick(DateOnly Day, double Percent, string Label, string? Year);
