using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>
/// Splits a plain text file into paragraphs. Most files have one paragraph a line, with or without blank lines between;
/// in hard-wrapped ones the lines of a paragraph are joined again.
/// </summary>
internal static class PlainTextReader
{
    private const int DeepestHeading = 6;

    /// <summary>The paragraphs, normalised, in order.</summary>
    public static IReadOnlyList<TextBlock> Read(string fileText)
    {
        var lines = TextLine.Split(fileText);
        var wrap = LineWrap.Of(fileText, lines);
        var blocks = new List<TextBlock>();
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (last + 1 < lines.Count && wrap.Continues(lines[last], lines[last + 1]))
            {
                last++;
            }

            var span = lines[i].Span;
            var text = i == last && CharacterClasses.IsNormal(fileText.AsSpan(span.Start, span.Length))
                ? MappedText.FromFile(fileText, span)
                : TextNormaliser.Normalise(Join(fileText, lines, i, last));
            if (text.Length > 0)
            {
                blocks.Add(AsBlock(text));
            }

            i = last + 1;
        }

        return blocks;
    }

    // "## Name" is a heading in plain text too, and "- item" an item; the signs are no part of them.
    private static TextBlock AsBlock(MappedText text)
    {
        var signs = text.Text.AsSpan().IndexOfAnyExcept('#');
        if (signs is > 0 and <= DeepestHeading && text.Text[signs] == ' ')
        {
            return new(text.From(signs + 1), IsHeading: true);
        }

        return new(text.Length > 2 && text.Text[0] is '-' or '*' or '•' && text.Text[1] == ' ' ? text.From(2) : text);
    }

    private static MappedText Join(string text, List<TextLine> lines, int first, int last)
    {
        var joined = new MappedTextBuilder();
        for (var i = first; i <= last; i++)
        {
            var span = lines[i].Span;
            if (i > first && !IsBrokenWord(text, lines[i - 1].Span, span))
            {
                joined.Append('\n', lines[i - 1].Span.End, span.Start);
            }

            joined.Append(MappedText.FromFile(text, span));
        }

        return joined.ToText();
    }

    // "air-" and "defence": the hyphen stays and no space comes behind it.
    private static bool IsBrokenWord(string text, TextSpan line, TextSpan next) => line.Length > 1 && text[line.End - 1] == '-'
        && char.IsLetter(text[line.End - 2]) && char.IsLower(text[next.Start]);
}
