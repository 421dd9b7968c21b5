using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Sources.Selectors;

/// <summary>
/// An address of the original that opens at the passage where the browser can (WICG URL Fragment Text Directives). A convenience: what a
/// publisher shows there now may differ from what was read.
/// </summary>
public static class TextFragment
{
    private const int LongestWhole = 120;
    private const int WordsOfEdge = 5;
    private const int WordsOfContext = 3;

    /// <summary>The address with the words of the passage; as it is when there are no words to look for.</summary>
    /// <param name="url">Address of the original.</param>
    /// <param name="selectors">The passage.</param>
    /// <param name="text">The text it is from, which tells whether its words stand there more than once.</param>
    public static string Link(Uri url, PassageSelectors selectors, CitedText text)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(selectors);
        ArgumentNullException.ThrowIfNull(text);
        var quote = selectors.Quote;
        var (start, end) = Edges(quote.Exact.Trim());
        if (start.Length == 0)
        {
            return url.AbsoluteUri;
        }

        var directive = new StringBuilder();
        var repeats = text.Find(start).Skip(1).Any();
        if (repeats && LastWords(quote.Prefix) is { Length: > 0 } before)
        {
            directive.Append(Encoded(before)).Append("-,");
        }

        directive.Append(Encoded(start));
        if (end.Length > 0)
        {
            directive.Append(',').Append(Encoded(end));
        }

        if (repeats && FirstWords(quote.Suffix) is { Length: > 0 } behind)
        {
            directive.Append(",-").Append(Encoded(behind));
        }

        return $"{url.AbsoluteUri}{(url.Fragment.Length == 0 ? "#" : "")}:~:text={directive}";
    }

    // A long passage, or one over more than a paragraph, is named by its first and last words.
    private static (string Start, string End) Edges(string exact)
    {
        var words = exact.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var isWhole = (exact.Length <= LongestWhole || words.Length <= 2 * WordsOfEdge) && !exact.Contains('\n', StringComparison.Ordinal);
        if (isWhole)
        {
            return (exact, "");
        }

        var first = FirstLine(exact).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = exact[(exact.LastIndexOf('\n') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (string.Join(' ', first.Take(WordsOfEdge)), string.Join(' ', last.TakeLast(WordsOfEdge)));
    }

    // Words of another paragraph do not stand right beside the passage in the page; a word that the context cuts is left out.
    private static string LastWords(string prefix)
    {
        var line = prefix[(prefix.LastIndexOf('\n') + 1)..];
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', (line.Length == prefix.Length ? words.Skip(1) : words).TakeLast(WordsOfContext));
    }

    private static string FirstWords(string suffix)
    {
        var line = FirstLine(suffix);
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', (line.Length == suffix.Length ? words.SkipLast(1) : words).Take(WordsOfContext));
    }

    private static string FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    // In a directive - , and & have a meaning of their own.
    private static string Encoded(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
