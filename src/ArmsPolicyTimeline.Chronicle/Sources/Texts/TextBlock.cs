namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>One paragraph of a file, before it is decided whether it belongs to the article.</summary>
/// <param name="Text">Its text, normalised, not empty.</param>
/// <param name="IsHeading">Whether the file marks it as a heading.</param>
/// <param name="Locator">The number it carries itself; null: it is counted.</param>
/// <param name="Cut">Why it is not part of the article; null: it is.</param>
internal sealed record TextBlock(MappedText Text, bool IsHeading = false, int? Locator = null, CutReason? Cut = null);
