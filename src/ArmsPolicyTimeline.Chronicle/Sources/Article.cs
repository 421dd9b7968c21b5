namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>One file we were given: its name, its bytes decoded, and what is known of it. Several articles can be one source.</summary>
/// <param name="FileName">Name without folders.</param>
/// <param name="Format">How the file is written.</param>
/// <param name="FileText">The whole file decoded (UTF-8 without byte-order mark, or as declared), markup included; offsets of predictions count in it.</param>
/// <param name="FileSha256">SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Metadata">What is known of it.</param>
/// <param name="SourceSlug">The readable id of the source that the file itself or its folder asks for; null: one is made from title and date.</param>
/// <param name="Digest">Set when the file is a digest of another file.</param>
public sealed record Article(
    string FileName,
    ArticleFormat Format,
    string FileText,
    string FileSha256,
    ArticleMetadata Metadata,
    string? SourceSlug = null,
    DigestOf? Digest = null);
