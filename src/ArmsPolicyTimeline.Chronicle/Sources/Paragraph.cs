namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>A paragraph of the normalised text.</summary>
/// <param name="Span">Where it stands, without the line breaks around it.</param>
/// <param name="Locator">Its number in the source, from 1; a digest's paragraph carries the number of the original's paragraph.</param>
/// <param name="IsHeading">Whether it is a title or heading rather than running text.</param>
public sealed record Paragraph(TextSpan Span, int Locator, bool IsHeading);
