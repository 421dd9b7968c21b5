namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>What a paragraph looks like from outside: a headline, a name, running text.</summary>
internal static class LineShape
{
    private const int LongestHeadline = 160;
    private const int MostHeadlineWords = 25;
    private const int MostFootnotes = 50;
    private const string Closers = "”\"’')]» ";

    private static readonly string[] NameParticles = ["van", "de", "der", "den", "von", "al", "bin", "ibn", "da", "di", "du", "la", "le", "ter", "and", "und"];

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ];

    /// <summary>Its words, as they stand between spaces.</summary>
    public static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many words it has.</summary>
    public static int CountWords(string text)
    {
        var (count, isBetween) = (0, true);
        foreach (var unit in text)
        {
            count += isBetween && unit != ' ' ? 1 : 0;
            isBetween = unit == ' ';
        }

        return count;
    }

    /// <summary>Whether it ends as running text does: with a full stop, colon or the like, footnote marks and closing quotation marks aside.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd(Closers);
        for (var marks = 0; marks < MostFootnotes && text.AsSpan(end.Length).StartsWith("]", StringComparison.Ordinal); marks++)
        {
            var open = end.LastIndexOfAnyExceptInRange('0', '9');
            if (open < 0 || end[open] != '[')
            {
                break;
            }

            end = end[..open].TrimEnd(Closers);
        }

        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or ':' or ';' or ',';
    }

    /// <summary>Whether it can be a headline: one line, capital first, no full stop; a question mark is allowed.</summary>
    public static bool IsHeadline(string text)
    {
        if (text.Length > LongestHeadline || text.Length < 2 || (EndsSentence(text) && text[^1] != '?') || text[^1] is '—' or '–' or '-')
        {
            return false;
        }

        var first = text.TrimStart('“', '‘', '"', '\'', '$', '€', '£')[..1];
        return first.Length > 0 && (char.IsUpper(first[0]) || char.IsAsciiDigit(first[0])) && text.Any(char.IsLetter) && CountWords(text) <= MostHeadlineWords;
    }

    /// <summary>Whether it is nothing but a date, with or without a time.</summary>
    public static bool IsDate(string text)
    {
        var words = Words(text);
        return words.Length <= 8 && text.Any(char.IsAsciiDigit) && words.Any(word => Months.Contains(word.Trim('.', ',').ToLowerInvariant()));
    }

    /// <summary>Whether it can be one to three names of people and nothing else.</summary>
    public static bool IsName(string text)
    {
        var words = Words(text);
        return words.Length is >= 2 and <= 12 && text.Length <= 90 && char.IsUpper(text[0]) && words.All(IsNameWord);
    }

    /// <summary>How many of the first words are those of one name; zero: it does not open with a name.</summary>
    public static int LeadingNameWords(string text)
    {
        var words = Words(text);
        var count = words.TakeWhile(word => IsNameWord(word) && !string.Equals(word, "and", StringComparison.Ordinal)).Count();
        return count >= 2 && char.IsUpper(text[0]) ? count : 0;
    }

    /// <summary>Whether both say the same, apart from case, punctuation and spaces.</summary>
    public static bool SameWords(string left, string right)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            (i, j) = (NextLetter(left, i), NextLetter(right, j));
            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length;
            }

            if (char.ToUpperInvariant(left[i++]) != char.ToUpperInvariant(right[j++]))
            {
                return false;
            }
        }
    }

    private static int NextLetter(string text, int index)
    {
        while (index < text.Length && !char.IsLetterOrDigit(text[index]))
        {
            index++;
        }

        return index;
    }

    private static bool IsNameWord(string word) => NameParticles.Contains(word)
        || (char.IsUpper(word[0]) && word.All(unit => char.IsLetter(unit) || unit is '.' or '-' or '’' or '\'' or ','));
}
