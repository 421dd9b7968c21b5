using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>
/// Splits a plain text file into paragraphs. Most files have one paragraph a line, with or without blank lines between;
/// in hard-wrapped ones the lines of a paragraph are joined again.
/// </summary>
internal static class PlainTextReader
{
    // Wrapped text is at most this wide; longer lines are paragraphs.
    private const int WidestWrap = 100;
    private const int FewestWraps = 3;

    /// <summary>The paragraphs, normalised, in order.</summary>
    public static IReadOnlyList<TextBlock> Read(string fileText)
    {
        var lines = SplitLines(fileText);
        var width = WrapWidth(fileText, lines);
        var blocks = new List<TextBlock>();
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (last + 1 < lines.Count && IsWrapped(fileText, lines[last], lines[last + 1], width))
            {
                last++;
            }

            var text = TextNormaliser.Normalise(Join(fileText, lines, i, last));
            if (text.Length > 0)
            {
                blocks.Add(new(text));
            }

            i = last + 1;
        }

        return blocks;
    }

    // Lines without their breaks and the white space at their ends; blank ones are kept, empty.
    private static List<TextSpan> SplitLines(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start <= text.Length;)
        {
            var end = start;
            while (end < text.Length && !CharacterClasses.IsLineBreak(text[end]))
            {
                end++;
            }

            lines.Add(Trim(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (end > start && (CharacterClasses.IsSpace(text[end - 1]) || CharacterClasses.IsInvisible(text[end - 1])))
        {
            end--;
        }

        while (start < end && (CharacterClasses.IsSpace(text[start]) || CharacterClasses.IsInvisible(text[start])))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    // Text is taken for wrapped when nearly every line that another line follows is as long as it could be. Zero: it is not.
    private static int WrapWidth(string text, List<TextSpan> lines)
    {
        var pairs = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Length > 0 && pair.Second.Length > 0).ToList();
        if (pairs.Count < FewestWraps)
        {
            return 0;
        }

        var width = pairs.Max(pair => pair.First.Length);
        var full = pairs.Count(pair => IsWrapped(text, pair.First, pair.Second, width));
        return width <= WidestWrap && full >= FewestWraps && full * 10 >= pairs.Count * 8 ? width : 0;
    }

    // The break was made by a machine when the next line's first word had no room left.
    private static bool IsWrapped(string text, TextSpan line, TextSpan next, int width)
    {
        if (width == 0 || line.Length == 0 || next.Length == 0)
        {
            return false;
        }

        var word = text.IndexOf(' ', next.Start, next.Length) is var space && space >= 0 ? space - next.Start : next.Length;
        return line.Length + 1 + word > width;
    }

    private static MappedText Join(string text, List<TextSpan> lines, int first, int last)
    {
        var joined = new MappedTextBuilder();
        for (var i = first; i <= last; i++)
        {
            if (i > first && !IsBrokenWord(text, lines[i - 1], lines[i]))
            {
                joined.Append('\n', lines[i - 1].End, lines[i].Start);
            }

            joined.Append(MappedText.FromFile(text, lines[i]));
        }

        return joined.ToText();
    }

    // "air-" and "defence": the hyphen stays and no space comes behind it.
    private static bool IsBrokenWord(string text, TextSpan line, TextSpan next) => line.Length > 1 && text[line.End - 1] == '-'
        && char.IsLetter(text[line.End - 2]) && char.IsLower(text[next.Start]);
}
