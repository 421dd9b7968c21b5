using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Cutting;
using ArmsPolicyTimeline.Chronicle.Sources.Formats;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>Reads the text of an article: the author's own words, normalised, and what was left out of the file and why.</summary>
public static class SourceTextReader
{
    /// <summary>The article's text, or why there is none.</summary>
    public static ParseResult<SourceText> Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Format != ArticleFormat.PlainText)
        {
            return ParseResult<SourceText>.Failed("is not plain text; save the article as .txt");
        }

        var blocks = PlainTextReader.Read(article.FileText);
        var text = SourceTextAssembler.Assemble(ArticleTrimmer.Trim(blocks, article.Metadata.Title), []);
        return text.Paragraphs.IsEmpty
            ? ParseResult<SourceText>.Failed("holds no article text")
            : ParseResult<SourceText>.Of(text);
    }
}
