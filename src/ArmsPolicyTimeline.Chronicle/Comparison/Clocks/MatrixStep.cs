namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>A day on which cells change.</summary>
/// <param name="Day">The day.</param>
/// <param name="Words">"30 May 2024".</param>
/// <param name="Href">The matrix on that day.</param>
public sealed record MatrixStep(DateOnly Day, string Words, string Href);
