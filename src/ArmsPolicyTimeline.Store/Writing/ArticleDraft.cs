using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>The rows of one article before they are written: what a batch holds instead of the whole reading.</summary>
internal sealed record ArticleDraft(ArticleRow Article, TextRow Text, ImmutableArray<CandidateRow> Candidates, ImmutableArray<RejectionRow> Rejections, ImmutableArray<SelectorRow> Selectors)
{
    /// <summary>Forgets where the article was to be put.</summary>
    public void Renew() => (Article.SourceId, Article.IsShown) = ("", false);

    public static ArticleDraft Of(ReadingResult reading, string readingKey)
    {
        var article = ArticleMapping.ToRow(reading, readingKey);
        var text = new CitedText(reading.Text.Text);
        return new ArticleDraft(
            article,
            new TextRow { Id = article.TextId, Text = reading.Text.Text },
            [.. CandidateMapping.ToRows(reading, article.Id)],
            [.. CandidateMapping.ToRows(reading.Rejections, article.Id)],
            [.. reading.Candidates.SelectMany(c => c.Passages).Distinct().Select(span => SelectorMapping.ToRow(text, span))]);
    }
}
