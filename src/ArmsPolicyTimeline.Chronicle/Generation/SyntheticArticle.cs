using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>An article that nobody published, made to measure the program; file, title, publisher and address all say so.</summary>
/// <param name="FileName">Name of its file.</param>
/// <param name="FileText">The whole file.</param>
/// <param name="Metadata">What the manifest says of it.</param>
public sealed record SyntheticArticle(string FileName, string FileText, ArticleMetadata Metadata);
