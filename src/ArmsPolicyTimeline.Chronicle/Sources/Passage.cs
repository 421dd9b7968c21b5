namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>A piece of a source's text that supports an event.</summary>
/// <param name="Span">Where it stands in the normalised text.</param>
/// <param name="Quote">The text at <paramref name="Span"/>, always equal to it (W3C TextQuoteSelector <c>exact</c>).</param>
/// <param name="Locator">Number of the paragraph in the source, from 1.</param>
public sealed record Passage(TextSpan Span, string Quote, int Locator);
