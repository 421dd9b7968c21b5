namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>What the normaliser does with a code unit; by Unicode's numbers, not by a culture.</summary>
internal static class CharacterClasses
{
    /// <summary>Whether it ends a line: LF, CR, vertical tab, form feed, NEL, line and paragraph separator.</summary>
    public static bool IsLineBreak(char unit) => unit is '\n' or '\r' or '\u000B' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether it is read as a space: line breaks, tab, and spaces of every width, breaking or not.</summary>
    public static bool IsSpace(char unit) => unit is ' ' or '\t' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000'
        || IsLineBreak(unit);

    /// <summary>Whether it is left out: controls, soft hyphens, zero-width characters and marks of direction.</summary>
    public static bool IsInvisible(char unit) => unit is (< ' ') or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u034F' or '\u061C' or '\u180E'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');
}
