namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>A piece of a chip's clause.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsValue">Whether they name the value ("Ukraine") or lead to it ("Given to").</param>
public sealed record ChipWord(string Text, bool IsValue);
