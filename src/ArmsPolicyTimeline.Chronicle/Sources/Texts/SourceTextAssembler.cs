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

        var allCuts = cuts
            .Concat(blocks.Where(block => block.Cut is not null).Select(block => new TextCut(block.Text.FileSpan, block.Cut!.Value)))
            .OrderBy(cut => cut.FileSpan);
        var mapped = text.ToText();
        return new(
            mapped.Text,
            [.. Enumerable.Range(0, mapped.Length).Select(mapped.FileStart)],
            [.. Enumerable.Range(0, mapped.Length).Select(mapped.FileEnd)],
            paragraphs.ToImmutable(),
            [.. allCuts]);
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
