namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>Which part of many rows or columns is shown.</summary>
/// <param name="Words">"Weapons 1 to 8 of 23".</param>
/// <param name="PreviousHref">Address of the part before; null at the first.</param>
/// <param name="NextHref">Address of the part behind; null at the last.</param>
public sealed record MatrixPart(string Words, string? PreviousHref, string? NextHref);
