namespace ArmsPolicyTimeline.Chronicle.Citing.Styles;

/// <summary>A run of a reference's text.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsItalic">Whether the style sets them in italics.</param>
public sealed record StyledRun(string Text, bool IsItalic);
