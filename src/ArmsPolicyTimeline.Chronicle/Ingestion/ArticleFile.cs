using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>A file that is to be read as an article: where it lies and what is known of it before it is opened.</summary>
/// <param name="Path">Where it lies, as shown in messages.</param>
/// <param name="Name">Its name without folders.</param>
/// <param name="Given">What a manifest or a person says of it.</param>
/// <param name="SourceSlug">The readable id of its source that its folder asks for; null: none.</param>
/// <param name="BytesAsync">Gets the file's bytes; throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where they cannot be had.</param>
public sealed record ArticleFile(string Path, string Name, ArticleMetadata Given, string? SourceSlug, Func<CancellationToken, Task<byte[]>> BytesAsync)
{
    /// <summary>Reads the article that the bytes hold, or says why they hold none.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="bytes">The file's bytes.</param>
    public ParseResult<ReadingResult> Read(ArticleReader reader, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var parsed = ArticleParser.Parse(Name, bytes, Given);
        return parsed.Value is { } article
            ? reader.Read(article with { SourceSlug = article.SourceSlug ?? SourceSlug })
            : ParseResult<ReadingResult>.Failed(parsed.Error ?? "cannot be read");
    }
}
