using System.Buffers;

namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>What the normaliser does with a code unit; by Unicode's numbers, not by a culture.</summary>
internal static class CharacterClasses
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u000B\f\u0085\u2028\u2029");
    private static readonly bool[] Kept = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => StaysAsItIs((char)unit))];

    /// <summary>Index of the first code unit that ends a line; negative: there is none.</summary>
    public static int IndexOfLineBreak(ReadOnlySpan<char> text) => text.IndexOfAny(LineBreaks);

    /// <summary>Whether the normaliser leaves all of a piece without white space at its ends as it is.</summary>
    public static bool IsNormal(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyExceptInRange(' ', '~');
        if (at >= 0)
        {
            foreach (var unit in text[at..])
            {
                if (!Kept[unit])
                {
                    return false;
                }
            }
        }

        return text.IndexOf("  ", StringComparison.Ordinal) < 0;
    }

    /// <summary>Whether it ends a line: LF, CR, vertical tab, form feed, NEL, line and paragraph separator.</summary>
    public static bool IsLineBreak(char unit) => unit is '\n' or '\r' or '\u000B' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether it is read as a space: line breaks, tab, and spaces of every width, breaking or not.</summary>
    public static bool IsSpace(char unit) => unit is ' ' or '\t' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000'
        || IsLineBreak(unit);

    /// <summary>Whether it is left out: controls, soft hyphens, zero-width characters and marks of direction.</summary>
    public static bool IsInvisible(char unit) => unit is (< ' ') or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u034F' or '\u061C' or '\u180E'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');

    private static bool StaysAsItIs(char unit) => unit == ' '
        || !(IsSpace(unit) || IsInvisible(unit) || char.IsSurrogate(unit) || LetterComposition.IsMark(unit) || LetterComposition.Canonical(unit) != unit);
}
