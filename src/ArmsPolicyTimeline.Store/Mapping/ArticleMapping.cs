using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Articles as rows.</summary>
internal static class ArticleMapping
{
    public static ArticleRow ToRow(ReadingResult reading, string readingKey)
    {
        var (article, known) = (reading.Article, reading.Article.Metadata);
        return new ArticleRow
        {
            Id = IdOf(article),
            FileSha256 = article.FileSha256,
            FileName = article.FileName,
            Format = article.Format.Slug(),
            ReadingKey = readingKey,
            SourceId = "",
            TextId = reading.Text.Id,
            SourceSlug = article.SourceSlug,
            DigestFileName = article.Digest?.FileName,
            DigestSha256 = article.Digest?.Sha256,
            Title = known.Title,
            Publisher = known.Publisher,
            Author = known.Author,
            Published = known.Published?.ToString(),
            PublishedBasis = known.PublishedBasis.Slug(),
            Url = known.Url,
            Language = known.Language,
            Archived = known.Archived,
            Accessed = known.Accessed?.ToString(),
            Paragraphs = string.Join(' ', reading.Text.Paragraphs.Select(p =>
                string.Create(CultureInfo.InvariantCulture, $"{p.Span.Start},{p.Span.Length},{p.Locator},{(p.IsHeading ? 1 : 0)}"))),
            Cuts = string.Join(' ', reading.Text.Cuts.GroupBy(c => c.Reason).OrderBy(g => g.Key).Select(g =>
                string.Create(CultureInfo.InvariantCulture, $"{g.Key.Slug()}:{g.Count()}"))),
        };
    }

    public static string IdOf(Article article) => IdOf(article.FileSha256, article.FileName);

    public static string IdOf(string fileSha256, string fileName) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{fileSha256}/{fileName}")))[..32];

    public static ArticleMetadata MetadataOf(ArticleRow row) => new(
        row.Title,
        row.Publisher,
        row.Author,
        DateOf(row.Published),
        BasisOf(row.PublishedBasis),
        row.Url,
        row.Language,
        row.Archived,
        DateOf(row.Accessed));

    public static ImmutableArray<Paragraph> ParagraphsOf(ArticleRow row) =>
    [
        .. from paragraph in row.Paragraphs.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           let n = Array.ConvertAll(paragraph.Split(','), p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))
           select new Paragraph(new TextSpan(n[0], n[1]), n[2], n[3] == 1),
    ];

    public static ImmutableSortedDictionary<CutReason, int> CutsOf(ArticleRow row) =>
        row.Cuts.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(cut => cut.Split(':'))
            .ToImmutableSortedDictionary(cut => Slugged.Read<CutReason>(cut[0]), cut => int.Parse(cut[1], NumberStyles.None, CultureInfo.InvariantCulture));

    public static EdtfDate? DateOf(string? edtf) => edtf is null ? null : Slugged.Date(edtf);

    public static PublicationBasis BasisOf(string slug) => Slugged.Read<PublicationBasis>(slug);
}
