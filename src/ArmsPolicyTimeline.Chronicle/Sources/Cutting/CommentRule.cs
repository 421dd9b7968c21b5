namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>Finds where readers' comments begin.</summary>
internal static class CommentRule
{
    private const int LongestLabel = 60;

    private static readonly string[] Headings =
    [
        "comment", "comments", "reader comments", "readers' comments", "leave a reply", "leave a comment", "leave your comment", "post a comment",
        "add a comment", "speak your mind", "join the conversation", "join the discussion", "show comments", "view comments", "hide comments",
    ];

    private static readonly string[] CountedNouns = ["comment", "comments", "thoughts on", "responses to", "response to", "responses", "replies"];

    /// <summary>Indices of the paragraphs with which comments can begin, in order.</summary>
    public static IEnumerable<int> Beginnings(IReadOnlyList<string> paragraphs)
    {
        var labels = paragraphs.Count(IsCommenter);
        return Enumerable.Range(0, paragraphs.Count).Where(i => IsHeading(paragraphs[i])
            || (IsCommenter(paragraphs[i]) && (labels > 1 || char.IsAsciiDigit(paragraphs[i][0]))));
    }

    private static bool IsHeading(string text)
    {
        if (text.Length > LongestLabel)
        {
            return false;
        }

        var plain = Wording.Plain(text).Trim('.', ':', '!', ' ');
        if (plain.LastIndexOf('(') is var open && open > 0)
        {
            plain = plain[..open].TrimEnd();
        }

        return Headings.Contains(plain)
            || (plain.Length > 0 && char.IsAsciiDigit(plain[0]) && Wording.OpensWith(plain.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ',', ' '), CountedNouns));
    }

    // "4. Name says:", "Name says:", "Name on June 3, 2024 at 5:10 pm said:"
    private static bool IsCommenter(string text) => text.Length <= LongestLabel
        && (text.EndsWith(" says:", StringComparison.Ordinal) || (text.EndsWith(" said:", StringComparison.Ordinal) && text.Any(char.IsAsciiDigit)));
}
