using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>Makes of an archived article what is written of one that was just read, and checks that every part of it can be.</summary>
internal static class ArchivedDrafts
{
    private static readonly Source Nobody = new("archived", ArticleMetadata.Nothing, "", IsDigest: false, 1);

    public static ArticleDraft Of(ArchivedArticle archived)
    {
        try
        {
            return Checked(archived);
        }
        catch (Exception e) when (e is StoreException or FormatException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw OpenArchive.Bad($"the article {archived.Article?.FileName} is not whole: {e.Message}");
        }
    }

    private static ArticleDraft Checked(ArchivedArticle archived)
    {
        var (article, text) = (archived.Article ?? throw new FormatException("no article"), archived.Text ?? throw new FormatException("no text"));
        Demand(string.Equals(article.TextId, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), StringComparison.Ordinal), "its text is another");
        (article.Id, article.SourceId, article.IsShown) = (ArticleMapping.IdOf(article.FileSha256, article.FileName), "", false);
        _ = (ArticleMapping.MetadataOf(article), ArticleMapping.CutsOf(article), Slugs.FromSlug<ArticleFormat>(article.Format) ?? throw new FormatException("its format is not known"));
        Demand(ArticleMapping.ParagraphsOf(article).All(p => p.Span.End <= text.Length), "a paragraph lies outside of its text");
        var cited = new CitedText(text);
        CandidateRow[] candidates = [.. (archived.Candidates ?? []).Select((c, at) => Candidate(c, at, article.Id, text))];
        RejectionRow[] rejections = [.. (archived.Rejections ?? []).Select((r, at) => Rejection(r, at, article.Id))];
        return new ArticleDraft(
            article,
            new TextRow { Id = article.TextId, Text = text },
            [.. candidates],
            [.. rejections],
            [.. archived.Candidates!.SelectMany(c => c.Body.Passages).Select(p => new TextSpan(p.Start, p.Length)).Distinct().Select(span => SelectorMapping.ToRow(cited, span))]);
    }

    private static CandidateRow Candidate(ArchivedCandidate archived, int at, string articleId, string text)
    {
        var row = new CandidateRow
        {
            Id = CandidateMapping.IdOf(articleId, at),
            ArticleId = articleId,
            Ordinal = at,
            Actor = archived.Actor,
            Recipient = archived.Recipient,
            Topic = archived.Topic,
            Body = JsonSerializer.Serialize(archived.Body, StoreJson.Default.CandidateBody),
        };
        var read = CandidateMapping.FromRow(row, Nobody);
        Demand(!read.Passages.IsEmpty && read.Passages.All(p => p.Span.End <= text.Length && string.Equals(p.Span.Of(text), p.Quote, StringComparison.Ordinal)), "a passage is not in its text");
        Demand(!read.Candidate.Weapons.IsEmpty && read.Candidate.Fields.All(f => f.Span.End <= text.Length), "a candidate is not complete");
        return row;
    }

    private static RejectionRow Rejection(RejectionRow row, int at, string articleId)
    {
        (row.Id, row.ArticleId, row.Ordinal) = (CandidateMapping.IdOf(articleId, at), articleId, at);
        return row;
    }

    private static void Demand(bool isSo, string otherwise)
    {
        if (!isSo)
        {
            throw new FormatException(otherwise);
        }
    }
}
