namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>A piece of the file that does not belong to the article, and why it was cut off.</summary>
/// <param name="FileSpan">Where it stands in <see cref="Article.FileText"/>.</param>
/// <param name="Reason">Why it was cut.</param>
public sealed record TextCut(TextSpan FileSpan, CutReason Reason);
