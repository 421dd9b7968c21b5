using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>A published work. Its digest, its full text and its reprints are articles of one source; the full text is shown where there is one.</summary>
/// <param name="Id">Readable id (a slug), the same for digest and full text.</param>
/// <param name="Metadata">What is known of it.</param>
/// <param name="TextId">Id of the text that is shown and cited.</param>
/// <param name="IsDigest">Whether that text is a digest and not the work itself.</param>
/// <param name="ArticleCount">How many articles of it there are.</param>
public sealed record Source(string Id, ArticleMetadata Metadata, string TextId, bool IsDigest, int ArticleCount);
