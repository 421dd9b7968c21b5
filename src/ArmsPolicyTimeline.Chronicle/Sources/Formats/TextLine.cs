using System.Runtime.InteropServices;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>A line of a text file.</summary>
/// <param name="Span">Its words, without white space at the ends; empty for a blank line.</param>
/// <param name="Width">Columns up to its last word, indentation included.</param>
/// <param name="FirstWordWidth">Columns that its first word takes up, with the white space behind it when no other word follows.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(TextSpan Span, int Width, int FirstWordWidth)
{
    /// <summary>Whether nothing visible is on it.</summary>
    public bool IsBlank => Span.Length == 0;

    /// <summary>The lines of a text, at every break that Unicode knows; CR and LF together are one.</summary>
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start <= text.Length;)
        {
            var length = CharacterClasses.IndexOfLineBreak(text.AsSpan(start));
            var end = length < 0 ? text.Length : start + length;

            lines.Add(Of(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static TextLine Of(string text, int lineStart, int lineEnd)
    {
        var (start, end) = (lineStart, lineEnd);
        while (end > start && IsEmpty(text[end - 1]))
        {
            end--;
        }

        while (start < end && IsEmpty(text[start]))
        {
            start++;
        }

        var word = text.IndexOf(' ', start, end - start);
        return new(TextSpan.FromBounds(start, end), end - lineStart, (word < 0 ? lineEnd : word) - start);
    }

    private static bool IsEmpty(char unit) => CharacterClasses.IsSpace(unit) || CharacterClasses.IsInvisible(unit);
}
