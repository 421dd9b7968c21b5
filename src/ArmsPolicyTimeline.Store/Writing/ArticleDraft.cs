using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>The rows of one article before they are written: what a batch holds instead of the whole reading.</summary>
internal sealed record ArticleDraft(ArticleRow Article, TextRow Text, ImmutableArray<CandidateRow> Candidates, ImmutableArray<RejectionRow> Rejections)
{
    public static ArticleDraft Of(ReadingResult reading, string readingKey)
    {
        var article = ArticleMapping.ToRow(reading, readingKey);
        return new ArticleDraft(
            article,
            new TextRow { Id = article.TextId, Text = reading.Text.Text },
            [.. CandidateMapping.ToRows(reading, article.Id)],
            [.. CandidateMapping.ToRows(reading.Rejections, article.Id)]);
    }
}
