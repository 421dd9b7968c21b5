namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>Knows what a page carries around any article: labels, tags, bylines, buttons, rulers, legal lines.</summary>
internal static class FurnitureRule
{
    private const int MostLegalWords = 60;
    private const int MostBylineWords = 16;
    private const int LongestLabel = 60;

    private static readonly string[] Labels =
    [
        "advertisement", "advertising", "skip advertisement", "story continues below", "story continues below advertisement", "article continues below",
        "article continues after this ad", "share", "tweet", "email", "print", "copy link", "save", "listen", "menu", "search", "home", "loading", "back to top",
        "view all", "show more", "read full article", "gift", "bookmark", "follow", "next article", "previous article", "play", "audio", "this is an advertisement",
    ];

    private static readonly string[] TagOpeners =
    [
        "filed under", "tags:", "tags", "tagged:", "tagged with", "topics:", "related topics", "categories:", "category:", "posted in", "keywords:", "labels:",
        "in this article:", "more on this topic", "hashtags:",
    ];

    private static readonly string[] LegalOpeners =
    [
        "©", "copyright", "(c) 20", "all rights reserved", "the views expressed", "views expressed", "the opinions expressed", "opinions expressed",
        "this article was originally", "this story was originally", "this article first appeared", "this story first appeared", "this article is republished",
        "this article has been republished", "this material may not be", "originally published", "republished with permission", "reprinted with permission",
        "this story has been updated", "this article has been updated", "editor's note", "editors' note",
    ];

    /// <summary>Whether the paragraph is such a thing wherever it stands.</summary>
    public static bool IsFurniture(string text)
    {
        var plain = Wording.Opening(text);
        return IsRuler(text) || (text.Length <= LongestLabel && (Labels.Contains(plain.Trim('.', ':', ' ', '…')) || IsReadingTime(plain))) || IsTags(text, plain)
            || (Wording.OpensWith(plain, LegalOpeners) && LineShape.CountWords(text) <= MostLegalWords);
    }

    /// <summary>Whether nothing but signs is on it; the sign of an omission is text.</summary>
    public static bool IsRuler(string text) => !text.Any(char.IsLetterOrDigit) && !text.Contains('…', StringComparison.Ordinal) && !text.Contains("...", StringComparison.Ordinal);

    /// <summary>Whether the paragraph names the authors: "By" and names; where running text has not begun.</summary>
    public static bool IsByline(string text)
    {
        var words = LineShape.Words(text);
        return words.Length is >= 2 and <= MostBylineWords && words[0] is "By" or "BY" && LineShape.IsName(string.Join(' ', words[1..].Append("X"))) && !LineShape.EndsSentence(text);
    }

    // "4 min read", "6-minute read"
    private static bool IsReadingTime(string plain) => plain.Length <= 24 && char.IsAsciiDigit(plain[0]) && plain.Contains("min", StringComparison.Ordinal)
        && (plain.EndsWith("read", StringComparison.Ordinal) || plain.EndsWith("reading time", StringComparison.Ordinal));

    // A list behind its name, no sentence.
    private static bool IsTags(string text, string plain) => Wording.OpensWith(plain, TagOpeners) && !text.EndsWith('.')
        && (text.Contains(':', StringComparison.Ordinal) || LineShape.CountWords(text) <= 3);
}
