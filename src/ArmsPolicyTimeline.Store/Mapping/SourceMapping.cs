using System.Security.Cryptography;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Sources as rows.</summary>
internal static class SourceMapping
{
    public static SourceRow ToRow(Source source, string slug)
    {
        var row = new SourceRow
        {
            Id = source.Id,
            Slug = slug,
            TextId = source.TextId,
            IsDigest = source.IsDigest,
            ArticleCount = source.ArticleCount,
            Title = source.Metadata.Title,
            Publisher = source.Metadata.Publisher,
            Author = source.Metadata.Author,
            Published = source.Metadata.Published?.ToString(),
            PublishedBasis = source.Metadata.PublishedBasis.Slug(),
            Url = source.Metadata.Url,
            Language = source.Metadata.Language,
            Archived = source.Metadata.Archived,
            Accessed = source.Metadata.Accessed?.ToString(),
            Hash = "",
        };
        row.Hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(row, StoreJson.Default.SourceRow)));
        return row;
    }

    public static Source FromRow(SourceRow row) => new(
        row.Id,
        new ArticleMetadata(
            row.Title,
            row.Publisher,
            row.Author,
            ArticleMapping.DateOf(row.Published),
            ArticleMapping.BasisOf(row.PublishedBasis),
            row.Url,
            row.Language,
            row.Archived,
            ArticleMapping.DateOf(row.Accessed)),
        row.TextId,
        row.IsDigest,
        row.ArticleCount);
}
