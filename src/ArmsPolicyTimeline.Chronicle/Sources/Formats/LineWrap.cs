namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>Tells line breaks that a machine made at a fixed width from those that somebody meant.</summary>
internal sealed class LineWrap
{
    // Text is wrapped at 60 to 100 columns; longer lines are paragraphs.
    private const int Widest = 100;
    private const int FewestBreaks = 3;

    private readonly string text;
    private readonly int width;

    private LineWrap(string text, int width) => (this.text, this.width) = (text, width);

    /// <summary>Finds out whether a text is wrapped: nearly every line that another follows is as long as it could be.</summary>
    public static LineWrap Of(string text, List<TextLine> lines)
    {
        var (pairs, longest, full) = (0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i - 1].IsBlank && !lines[i].IsBlank)
            {
                (pairs, longest) = (pairs + 1, Math.Max(longest, lines[i - 1].Width));
            }
        }

        for (var i = 1; i < lines.Count && longest <= Widest; i++)
        {
            full += !lines[i - 1].IsBlank && !lines[i].IsBlank && IsFull(lines[i - 1], lines[i], longest) ? 1 : 0;
        }

        return new(text, longest <= Widest && full >= FewestBreaks && full * 10 >= pairs * 8 ? longest : 0);
    }

    /// <summary>Whether the next line goes on with the paragraph of this one.</summary>
    public bool Continues(TextLine line, TextLine next)
    {
        if (width == 0 || line.IsBlank || next.IsBlank || IsListItem(next))
        {
            return false;
        }

        return IsFull(line, next, width) || (!EndsSentence(line) && char.IsLower(text[next.Span.Start]));
    }

    // The next line's first word had no room left on this one.
    private static bool IsFull(TextLine line, TextLine next, int width) => line.Width + 1 + next.FirstWordWidth > width;

    private bool EndsSentence(TextLine line) => text[line.Span.End - 1] is '.' or '!' or '?' or ':' or '”' or '"';

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
