namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>Refuses Markdown that the parser would take too long for: its time grows with the square of open brackets and of definitions.</summary>
internal static class MarkdownLimits
{
    private const int MostBrackets = 10_000;
    private const int MostDefinitions = 2_000;
    private const int DeepestNesting = 60;

    /// <summary>Why the text is refused; null: it can be parsed.</summary>
    public static string? Check(string text)
    {
        var (brackets, definitions, line) = (0, 0, 1);
        var lineStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    line++;
                    lineStart = i + 1;
                    break;
                case '[':
                    brackets++;
                    break;
                case ']' when i + 1 < text.Length && text[i + 1] == ':':
                    definitions++;
                    break;
                case '>' or '-' or '*' or '+' when Markers(text, lineStart, i) > DeepestNesting:
                    return FormattableString.Invariant($"line {line}: lists or quotations are nested more than {DeepestNesting} deep; save the text without them");
            }
        }

        return brackets > MostBrackets || definitions > MostDefinitions
            ? FormattableString.Invariant($"has {brackets} opening brackets and {definitions} link definitions, more than {MostBrackets} and {MostDefinitions}; save it as plain text (.txt)")
            : null;
    }

    // Signs of lists and quotations that open a line, up to an index; a ruler of hyphens or stars is one.
    private static int Markers(string text, int start, int index)
    {
        var markers = 0;
        for (var i = start; i <= index; i++)
        {
            if (text[i] is '>' || (text[i] is '-' or '*' or '+' && (i + 1 >= text.Length || text[i + 1] is ' ' or '\t')))
            {
                markers++;
            }
            else if (text[i] is not (' ' or '\t' or '-' or '*' or '+'))
            {
                return 0;
            }
        }

        return markers;
    }
}
