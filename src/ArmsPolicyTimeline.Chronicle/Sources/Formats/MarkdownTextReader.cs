using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;
using Markdig;
using Markdig.Syntax;

namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>Reads the paragraphs of a Markdown file through Markdig's tree; raw HTML in it is text.</summary>
internal static class MarkdownTextReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml().Build();

    /// <summary>The paragraphs, normalised, in order; or why the file cannot be read.</summary>
    /// <param name="article">A Markdown file.</param>
    public static ParseResult<IReadOnlyList<TextBlock>> Read(Article article)
    {
        var frontMatter = FrontMatterReader.Read(article.FileText);
        if (!frontMatter.IsSuccess)
        {
            return ParseResult<IReadOnlyList<TextBlock>>.Failed(frontMatter.Error);
        }

        var bodyStart = frontMatter.Value.BodyStart;
        if (MarkdownLimits.Check(article.FileText) is { } refusal)
        {
            return ParseResult<IReadOnlyList<TextBlock>>.Failed(refusal);
        }

        try
        {
            var blocks = Blocks(Markdown.Parse(article.FileText[bodyStart..], Pipeline), new MarkdownInlineText(article.FileText, bodyStart));
            return article.Digest is null ? ParseResult<IReadOnlyList<TextBlock>>.Of(blocks) : WithLocators(blocks, article.FileText);
        }
        catch (ArgumentException error)
        {
            // Markdig's own limit on depth.
            return ParseResult<IReadOnlyList<TextBlock>>.Failed($"is nested too deeply to be read ({error.Message}); save it as plain text (.txt)");
        }
    }

    /// <summary>The front matter is no part of the text.</summary>
    public static IEnumerable<TextCut> FrontMatterCut(Article article) =>
        FrontMatterReader.Read(article.FileText) is { IsSuccess: true, Value.BodyStart: > 0 and var bodyStart } ? [new(new(0, bodyStart), CutReason.Markup)] : [];

    private static List<TextBlock> Blocks(MarkdownDocument document, MarkdownInlineText inlines)
    {
        var blocks = new List<TextBlock>();
        foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf is not (ThematicBreakBlock or LinkReferenceDefinition)))
        {
            foreach (var raw in leaf is CodeBlock code ? inlines.OfLines(code) : [inlines.Of(leaf)])
            {
                var text = TextNormaliser.Normalise(raw);
                if (text.Length > 0)
                {
                    blocks.Add(new(text, leaf is HeadingBlock, Cut: MarkdownInlineText.IsPicture(leaf) ? CutReason.Caption : null));
                }
            }
        }

        return blocks;
    }

    // "¶ 7 " opens each paragraph of a digest and is the paragraph's number in the original, no part of the text.
    private static ParseResult<IReadOnlyList<TextBlock>> WithLocators(List<TextBlock> blocks, string fileText)
    {
        var located = new List<TextBlock>();
        foreach (var block in blocks)
        {
            var text = block.Text.Text;
            var digits = text.Length > 2 && text[0] == '¶' && text[1] == ' ' ? text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') : -1;
            if (digits < 1 || text[2 + digits] != ' ' || !int.TryParse(text.AsSpan(2, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var locator) || locator == 0)
            {
                var line = fileText.AsSpan(0, block.Text.FileStart(0)).Count('\n') + 1;
                return ParseResult<IReadOnlyList<TextBlock>>.Failed(
                    FormattableString.Invariant($"line {line}: a paragraph of a digest begins with the number of the original's paragraph and a space, as in '¶ 7 '"));
            }

            located.Add(block with { Text = block.Text.From(3 + digits), Locator = locator });
        }

        return ParseResult<IReadOnlyList<TextBlock>>.Of(located);
    }
}
