namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>One of several ways to look at the matrix.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Href">Its address.</param>
/// <param name="IsChosen">Whether it is the one shown.</param>
public sealed record MatrixChoice(string Text, string Href, bool IsChosen);
