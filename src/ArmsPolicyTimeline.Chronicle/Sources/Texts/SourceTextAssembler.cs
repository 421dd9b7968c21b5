using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>Puts the paragraphs that belong to an article together to its <see cref="SourceText"/>.</summary>
internal static class SourceTextAssembler
{
    private const string ParagraphBreak = "\n\n";

    /// <summary>The text of the blocks that are not cut; the rest becomes <see cref="SourceText.Cuts"/>.</summary>
    /// <param name="blocks">All paragraphs of the file, in order.</param>
    /// <param name="cuts">What the reader of the format left out itself.</param>
    public static SourceText Assemble(IReadOnlyList<TextBlock> blocks, IEnumerable<TextCut> cuts)
    {
        var text = new MappedTextBuilder();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var block in blocks.Where(block => block.Cut is null))
        {
            AppendBreak(text, block.Text.FileStart(0));
            paragraphs.Add(new(new(text.Length, block.Text.Length), block.Locator ?? paragraphs.Count + 1, block.IsHeading));
            text.Append(block.Text);
        }

        var mapped = text.ToText();
        return new(
            mapped.Text,
            mapped.Places,
            paragraphs.ToImmutable(),
            [.. Cuts(blocks).Concat(cuts).OrderBy(cut => cut.FileSpan)]);
    }

    // Neighbours that were cut for the same reason are one cut.
    private static IEnumerable<TextCut> Cuts(IReadOnlyList<TextBlock> blocks)
    {
        TextCut? cut = null;
        foreach (var block in blocks)
        {
            if (cut is not null && block.Cut == cut.Reason)
            {
                cut = cut with { FileSpan = cut.FileSpan.Union(block.Text.FileSpan) };
                continue;
            }

            if (cut is not null)
            {
                yield return cut;
            }

            cut = block.Cut is { } reason ? new(block.Text.FileSpan, reason) : null;
        }

        if (cut is not null)
        {
            yield return cut;
        }
    }

    // A paragraph break stands for all that lies between the two paragraphs in the file.
    private static void AppendBreak(MappedTextBuilder text, int nextStart)
    {
        if (text.Length == 0)
        {
            return;
        }

        var end = text.LastFileEnd;
        foreach (var unit in ParagraphBreak)
        {
            text.Append(unit, end, nextStart);
        }
    }
}
