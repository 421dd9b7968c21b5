namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>Tells line breaks that a machine made at a fixed width from those that somebody meant.</summary>
internal sealed class LineWrap
{
    // Text is wrapped at 60 to 100 columns; longer lines are paragraphs.
    private const int Widest = 100;
    private const int FewestBreaks = 3;

    private readonly string text;
    private readonly int width;
    private readonly bool isRagged;

    private LineWrap(string text, int width, bool isRagged) => (this.text, this.width, this.isRagged) = (text, width, isRagged);

    /// <summary>
    /// Finds out whether a text is wrapped: nearly every line that another follows, and that ends no sentence, is as long as it could be;
    /// or many such lines go on in small letters, whatever their length.
    /// </summary>
    public static LineWrap Of(string text, List<TextLine> lines)
    {
        var widths = new List<int>();
        var (longest, small, full) = (0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            var isFollowed = !lines[i - 1].IsBlank && !lines[i].IsBlank;
            longest = isFollowed ? Math.Max(longest, lines[i - 1].Width) : longest;
            if (isFollowed && !EndsSentence(text, lines[i - 1]))
            {
                widths.Add(lines[i - 1].Width);
                small += char.IsLower(text[lines[i].Span.Start]) ? 1 : 0;
            }
        }

        for (var i = 1; i < lines.Count && longest <= Widest; i++)
        {
            full += !lines[i - 1].IsBlank && !lines[i].IsBlank && !EndsSentence(text, lines[i - 1]) && IsFull(lines[i - 1], lines[i], longest) ? 1 : 0;
        }

        if (longest <= Widest && full >= FewestBreaks && full * 10 >= widths.Count * 8)
        {
            return new(text, longest, isRagged: false);
        }

        widths.Sort();
        return small >= FewestBreaks && small * 3 >= widths.Count ? new(text, Math.Min(Widest, widths[widths.Count * 9 / 10]), isRagged: true) : new(text, 0, isRagged: false);
    }

    /// <summary>Whether the next line goes on with the paragraph of this one.</summary>
    public bool Continues(TextLine line, TextLine next)
    {
        if (width == 0 || line.IsBlank || next.IsBlank || IsListItem(next))
        {
            return false;
        }

        return IsFull(line, next, width) || (!EndsSentence(text, line) && (char.IsLower(text[next.Span.Start]) || (isRagged && line.Width * 10 >= width * 8)));
    }

    // The next line's first word had no room left on this one.
    private static bool IsFull(TextLine line, TextLine next, int width) => line.Width + 1 + next.FirstWordWidth > width;

    private static bool EndsSentence(string text, TextLine line) => text[line.Span.End - 1] is '.' or '!' or '?' or ':' or ';' or '”' or '"';

    // "- item", "* item", "• item", "3. item"
    private bool IsListItem(TextLine line)
    {
        var start = line.Span.Start;
        var end = start;
        while (end < line.Span.End && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isMarker = end == start ? text[start] is '-' or '*' or '•' : end < line.Span.End && end - start <= 3 && text[end] is '.' or ')';
        return isMarker && end + 1 < line.Span.End && text[end + 1] == ' ';
    }
}
