using ArmsPolicyTimeline.Chronicle.Sources.Texts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>Takes the text out of Markdig's inline tree, each code unit with its place in the file.</summary>
/// <param name="fileText">The whole file.</param>
/// <param name="bodyStart">Where in the file the parsed text begins; Markdig counts from there.</param>
internal sealed class MarkdownInlineText(string fileText, int bodyStart)
{
    /// <summary>The text of a paragraph or heading; the words behind a link stand for the link.</summary>
    public MappedText Of(LeafBlock leaf)
    {
        var text = new MappedTextBuilder();
        var isPicture = IsPicture(leaf);
        foreach (var inline in (leaf.Inline?.Descendants<Inline>() ?? []).Where(inline => isPicture || inline.Parent is not LinkInline { IsImage: true }))
        {
            Append(text, inline);
        }

        return text.ToText();
    }

    /// <summary>The lines of a code block, each of which is a paragraph.</summary>
    public IEnumerable<MappedText> OfLines(CodeBlock code) => code.Lines.Lines.Take(code.Lines.Count).Select(line =>
    {
        var start = Math.Min(bodyStart + line.Position, fileText.Length);
        var end = fileText.IndexOf('\n', start);
        return MappedText.FromFile(fileText, TextSpan.FromBounds(start, end < 0 ? fileText.Length : end));
    });

    /// <summary>Whether nothing but pictures is in it, so that its text is the text in a picture's place.</summary>
    public static bool IsPicture(LeafBlock leaf) => leaf.Inline is { FirstChild: not null } inline
        && inline.All(child => child is LinkInline { IsImage: true } or LineBreakInline || (child is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
        && inline.Any(child => child is LinkInline);

    private void Append(MappedTextBuilder text, Inline inline)
    {
        var (start, end) = (bodyStart + inline.Span.Start, Math.Min(bodyStart + inline.Span.End + 1, fileText.Length));
        switch (inline)
        {
            case LiteralInline literal:
                AppendAligned(text, literal.Content.ToString(), start, end);
                break;
            case CodeInline code:
                AppendAligned(text, code.Content, Math.Min(start + code.DelimiterCount, end), end);
                break;
            case HtmlEntityInline entity:
                AppendWhole(text, entity.Transcoded.ToString(), start, end);
                break;
            case AutolinkInline link:
                AppendAligned(text, link.Url, Math.Min(start + 1, end), end);
                break;
            case LineBreakInline:
                AppendWhole(text, "\n", start, end);
                break;
            case DelimiterInline delimiter:
                AppendAligned(text, delimiter.ToLiteral(), start, end);
                break;
        }
    }

    // Unit by unit; what the file has in between (the backslash of an escape) belongs to the unit behind it.
    private void AppendAligned(MappedTextBuilder text, string content, int start, int end)
    {
        var at = start;
        foreach (var unit in content)
        {
            var found = at < end ? fileText.IndexOf(unit, at, end - at) : -1;
            if (found < 0)
            {
                text.Append(unit, at, Math.Max(at, end));
            }
            else
            {
                text.Append(unit, at, found + 1);
                at = found + 1;
            }
        }
    }

    private static void AppendWhole(MappedTextBuilder text, string content, int start, int end)
    {
        foreach (var unit in content)
        {
            text.Append(unit, start, end);
        }
    }
}
