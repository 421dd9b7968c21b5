namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>Knows links to other articles that stand between the paragraphs: by their label, or by the section they name.</summary>
internal static class RelatedLinkRule
{
    private const int MostWords = 30;
    private const int FewestTeaserWords = 4;
    private const int LongestLabel = 25;
    private const int LongestSection = 40;

    private static readonly string[] LabelOpeners =
    [
        "read more", "read also", "also read", "read next", "read:", "see also", "see more", "related:", "related", "related article", "related articles", "related stories",
        "related story", "related content", "recommended", "recommended for you", "recommended stories", "more:", "more on", "more from", "more stories", "up next", "must read",
        "keep reading", "most read", "most popular", "trending", "trending now", "watch:", "watch more", "watch now", "listen:", "in pictures:", "in photos:", "explainer:",
        "live updates:", "top stories", "latest news", "editor's picks", "editors' picks", "you may also like", "you might also like", "what to read next", "don't miss:",
        "what to know:", "[read", "[ read", "(read more",
    ];

    private static readonly string[] Sections =
    [
        "world", "europe", "asia", "africa", "americas", "latin america", "north america", "middle east", "pacific", "asia pacific", "u.s.", "us", "usa", "uk", "nation",
        "national", "international", "politics", "opinion", "opinions", "business", "economy", "markets", "tech", "technology", "science", "health", "sports", "culture",
        "lifestyle", "entertainment", "video", "videos", "photos", "analysis", "commentary", "editorial", "explainer", "live", "breaking", "exclusive", "defense", "defence",
        "military", "national security", "foreign policy", "local", "climate", "environment", "investigations", "features", "podcast", "podcasts", "war in ukraine",
        "russia-ukraine war", "ukraine war", "israel-hamas war", "the middle east", "conflict", "congress", "white house", "pentagon", "elections", "crime", "law", "justice",
    ];

    /// <summary>Whether the paragraph is a link with its label, or the label alone.</summary>
    public static bool IsLabelled(string text)
    {
        var plain = Wording.Opening(text);
        return Wording.OpensWith(plain, LabelOpeners) && LineShape.CountWords(text) <= MostWords
            && (!LineShape.EndsSentence(text) || text[^1] is ':' or '?' || plain.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLabel);
    }

    /// <summary>Whether it is nothing but such a label, so that the headline stands on the next line.</summary>
    public static bool IsBareLabel(string text) => IsLabelled(text) && LineShape.CountWords(text) <= 4 && (text[^1] == ':' || !text.Contains(':', StringComparison.Ordinal));

    /// <summary>Whether it is the name of a newspaper's section.</summary>
    public static bool IsSection(string text)
    {
        if (text.Length > LongestSection)
        {
            return false;
        }

        var plain = Wording.Plain(text).Trim('.', ':', ' ');
        return (Sections.Contains(Wording.Plain(text).Trim(':', ' ')) || Sections.Contains(plain)
            || (plain.EndsWith(" news", StringComparison.Ordinal) && LineShape.CountWords(text) <= 3 && char.IsUpper(text[0])));
    }

    /// <summary>Whether it can be the headline of another article.</summary>
    public static bool IsTeaser(string text) => LineShape.IsHeadline(text) && LineShape.CountWords(text) >= FewestTeaserWords;
}
