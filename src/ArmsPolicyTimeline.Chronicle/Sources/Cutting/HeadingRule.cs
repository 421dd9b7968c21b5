namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>Knows titles and section headings in text without marks for them.</summary>
internal static class HeadingRule
{
    private const int MostWords = 12;
    private const int MostTitleWords = 25;

    /// <summary>Whether a paragraph with another one behind it is a heading.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="isFirst">Whether nothing of the article stands before it: then it is the title and may be longer.</param>
    public static bool IsHeading(string text, bool isFirst) => LineShape.IsHeadline(text) && !LineShape.IsDate(text) && !IsListItem(text)
        && text[^1] is not ')' and not ']' and not '”' and not '"' && (isFirst || text[^1] != '?') && LineShape.CountWords(text) <= (isFirst ? MostTitleWords : MostWords);

    private static bool IsListItem(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && text[digits] is '.' or ')';
    }
}
