namespace ArmsPolicyTimeline.Chronicle.Sources.Html;

/// <summary>Refuses HTML that the parser would take too long for: its time grows with the square of the elements that are open at once.</summary>
internal static class HtmlLimits
{
    private const int MostOpenTags = 5_000;
    private const int LongestTag = 200_000;
    private const int MostTags = 100_000;

    // They have no end tag, or the parser closes them when the next one opens.
    private static readonly string[] SelfClosing =
    [
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "path", "rect", "circle", "line", "polygon", "use",
        "source", "tbody", "td", "th", "thead", "tr", "track", "wbr",
    ];

    /// <summary>Why the text is refused; null: it can be parsed.</summary>
    public static string? Check(string text)
    {
        var (open, tags) = (0, 0);
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            var isEnd = text[at + 1] == '/';
            var name = NameAt(text, isEnd ? at + 2 : at + 1);
            tags++;
            open = Math.Max(open + (name.IsEmpty || IsSelfClosing(name) ? 0 : isEnd ? -1 : 1), 0);
            if (open > MostOpenTags || tags > MostTags)
            {
                return open > MostOpenTags
                    ? $"is nested too deeply: more than {MostOpenTags} elements are open at once; save the article's text as .txt"
                    : $"has more than {MostTags} tags; save the article's text as .txt";
            }

            if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            {
                at = EndOf(text, at, name);
                open--;
            }
        }

        return HasHugeTag(text) ? $"has a tag of more than {LongestTag} characters; save the article's text as .txt" : null;
    }

    private static ReadOnlySpan<char> NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 20 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(text[start]) ? text.AsSpan(start, end - start) : [];
    }

    private static bool IsSelfClosing(ReadOnlySpan<char> name)
    {
        foreach (var tag in SelfClosing)
        {
            if (name.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Behind the "</name" of a script, of which nothing else is markup.
    private static int EndOf(string text, int start, ReadOnlySpan<char> name)
    {
        var end = text.IndexOf("</" + name.ToString(), start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text.Length - 1 : end + 1;
    }

    private static bool HasHugeTag(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var close = text.IndexOf('>', at);
            if (close < 0)
            {
                return text.Length - at > LongestTag && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]);
            }

            if (close - at > LongestTag && char.IsAsciiLetter(text[at + 1]))
            {
                return true;
            }

            at = Math.Max(at, close - 1);
        }

        return false;
    }
}
