namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>A sentence of the normalised text.</summary>
/// <param name="Span">Where it stands, closing punctuation and quotation marks included.</param>
/// <param name="Paragraph">Index of its paragraph in <see cref="SourceText.Paragraphs"/>.</param>
public sealed record Sentence(TextSpan Span, int Paragraph);
