namespace ArmsPolicyTimeline.Chronicle.Sources.Selectors;

/// <summary>Finds a passage by its words and the words around it (W3C Web Annotation Data Model, 4.2.4).</summary>
/// <param name="Exact">The passage, word for word.</param>
/// <param name="Prefix">Up to <see cref="CitedText.ContextLength"/> code units right before it, never part of a grapheme cluster; empty at the start of the text.</param>
/// <param name="Suffix">As many right behind it; empty at the end of the text.</param>
public sealed record TextQuoteSelector(string Exact, string Prefix, string Suffix);
