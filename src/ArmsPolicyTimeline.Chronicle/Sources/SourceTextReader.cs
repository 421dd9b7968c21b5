using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Cutting;
using ArmsPolicyTimeline.Chronicle.Sources.Formats;
using ArmsPolicyTimeline.Chronicle.Sources.Html;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>Reads the text of an article: the author's own words, normalised, and what was left out of the file and why.</summary>
public static class SourceTextReader
{
    /// <summary>The article's text, or why there is none.</summary>
    public static ParseResult<SourceText> Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Format switch
        {
            ArticleFormat.PlainText => Finish(Trim(PlainTextReader.Read(article.FileText), article), []),
            ArticleFormat.Markdown => ReadMarkdown(article),
            ArticleFormat.Html => ReadHtml(article),
            _ => throw new ArgumentOutOfRangeException(nameof(article), article.Format, "Not a format of articles."),
        };
    }

    // A digest is in the project's own words: there is nothing to cut.
    private static ParseResult<SourceText> ReadMarkdown(Article article)
    {
        var blocks = MarkdownTextReader.Read(article);
        return blocks.IsSuccess
            ? Finish(article.Digest is null ? Trim(blocks.Value, article) : blocks.Value, MarkdownTextReader.FrontMatterCut(article))
            : ParseResult<SourceText>.Failed(blocks.Error);
    }

    // A page of menus and links has text, but no sentence.
    private static ParseResult<SourceText> ReadHtml(Article article)
    {
        var blocks = HtmlTextReader.Read(article.FileText);
        if (!blocks.IsSuccess)
        {
            return ParseResult<SourceText>.Failed(blocks.Error);
        }

        var trimmed = Trim(blocks.Value, article);
        return trimmed.Any(block => block.Cut is null && !block.IsHeading && LineShape.EndsSentence(block.Text.Text))
            ? Finish(trimmed, HtmlTextReader.MarkupAround(blocks.Value, article.FileText.Length))
            : ParseResult<SourceText>.Failed("holds no article text: nothing but menus and links was found; save the article's text as .txt");
    }

    private static IReadOnlyList<TextBlock> Trim(IReadOnlyList<TextBlock> blocks, Article article) => ArticleTrimmer.Trim(blocks, article.Metadata.Title);

    private static ParseResult<SourceText> Finish(IReadOnlyList<TextBlock> blocks, IEnumerable<TextCut> cuts)
    {
        var text = SourceTextAssembler.Assemble(blocks, cuts);
        return text.Paragraphs.IsEmpty
            ? ParseResult<SourceText>.Failed("holds no article text")
            : ParseResult<SourceText>.Of(text);
    }
}
