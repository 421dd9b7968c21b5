namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>
/// Refuses Markdown that the parser would take too long for: its time grows with the square of open brackets, of stars
/// and underscores in one paragraph, of nested lists and of link definitions.
/// </summary>
internal static class MarkdownLimits
{
    private const int MostBrackets = 10_000;
    private const int MostDefinitions = 2_000;
    private const int MostEmphasis = 1_000;
    private const int DeepestNesting = 60;

    /// <summary>Why the text is refused; null: it can be parsed.</summary>
    public static string? Check(string text)
    {
        var (brackets, definitions, emphasis, line) = (0, 0, 0, 1);
        for (var start = 0; start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var content = text.AsSpan(start, end - start);
            brackets += content.Count('[');
            definitions += content.Count("]:");
            emphasis = content.IsWhiteSpace() ? 0 : emphasis + content.Count('*') + content.Count('_');
            if (Markers(content) > DeepestNesting)
            {
                return FormattableString.Invariant($"line {line}: lists or quotations are nested more than {DeepestNesting} deep; save the article as plain text (.txt)");
            }

            if (emphasis > MostEmphasis)
            {
                return FormattableString.Invariant($"line {line}: more than {MostEmphasis} stars and underscores in one paragraph; save the article as plain text (.txt)");
            }

            start = end + 1;
        }

        return brackets > MostBrackets || definitions > MostDefinitions
            ? FormattableString.Invariant($"has {brackets} opening brackets and {definitions} link definitions, more than {MostBrackets} and {MostDefinitions}; save it as plain text (.txt)")
            : null;
    }

    // The signs of lists and quotations that open a line: ">", and before a space "-", "*", "+", "1." and "1)".
    private static int Markers(ReadOnlySpan<char> line)
    {
        for (var markers = 0; ; markers++)
        {
            line = line.TrimStart(" \t");
            var digits = line.IndexOfAnyExceptInRange('0', '9');
            var length = line.IsEmpty ? 0 : line[0] is '>' or '-' or '*' or '+' ? 1 : digits > 0 && line[digits] is '.' or ')' ? digits + 1 : 0;
            if (length == 0 || (line[0] != '>' && length < line.Length && line[length] is not (' ' or '\t')))
            {
                return markers;
            }

            line = line[length..];
        }
    }
}
