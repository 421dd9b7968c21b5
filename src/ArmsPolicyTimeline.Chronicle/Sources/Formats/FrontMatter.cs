namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>The block of <c>key: value</c> lines that opens a Markdown file.</summary>
/// <param name="Metadata">What it says of the article.</param>
/// <param name="SourceSlug">The readable id that it asks for.</param>
/// <param name="Digest">Set when the file is a digest.</param>
/// <param name="BodyStart">Where in the file the article begins, behind the block; zero: there is no block.</param>
internal sealed record FrontMatter(ArticleMetadata Metadata, string? SourceSlug, DigestOf? Digest, int BodyStart);
