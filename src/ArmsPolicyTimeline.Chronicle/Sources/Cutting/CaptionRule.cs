namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>Knows the captions and credits of pictures.</summary>
internal static class CaptionRule
{
    private const int MostWords = 90;
    private const int MostCreditWords = 12;

    private static readonly string[] Openers =
    [
        "file -", "file –", "file —", "file photo", "photo:", "photos:", "photo by", "photo credit", "photograph:", "photograph by", "image:", "image credit",
        "image source", "image caption", "picture:", "credit:", "credits:", "caption:", "illustration by", "illustration:", "getty images", "courtesy of",
    ];

    private static readonly string[] Agencies =
    [
        "getty", "reuters", "afp", "ap photo", "associated press", "epa", "anadolu", "shutterstock", "bloomberg", "tass", "sputnik", "xinhua", "upi", "zuma",
        "dpa", "pa wire", "pa media", "photo", "photos", "image", "images", "picture", "pictures", "pool", "press service", "handout", "via", "alamy", "imago",
        "nurphoto", "ukrinform",
    ];

    /// <summary>Whether the paragraph is a caption with its credit, or a credit alone.</summary>
    public static bool IsCaption(string text)
    {
        var words = LineShape.CountWords(text);
        return words <= MostWords && (Wording.OpensWith(Wording.Opening(text), Openers) || (words <= MostCreditWords && IsBareCredit(text)) || CreditStart(text) is not null);
    }

    /// <summary>The caption without its credit.</summary>
    public static string WithoutCredit(string caption) => CreditStart(caption) is { } start ? caption[..start].TrimEnd() : caption;

    // "Name/Agency" or "Agency", no sentence.
    private static bool IsBareCredit(string text) => !LineShape.EndsSentence(text)
        && (text.Contains('/', StringComparison.Ordinal) || text.Contains('|', StringComparison.Ordinal)) && IsCredit(text, Wording.Plain(text));

    // A credit in brackets stands behind the last full stop; brackets of running text stand before it.
    private static int? CreditStart(string text)
    {
        if (text[^1] is not (')' or ']'))
        {
            return null;
        }

        var open = text.LastIndexOf(text[^1] == ')' ? '(' : '[');
        if (open < 0)
        {
            return null;
        }

        var inner = text[(open + 1)..^1];
        var before = text[..open].TrimEnd();
        return (before.Length == 0 || LineShape.EndsSentence(before)) && LineShape.CountWords(inner) <= MostCreditWords && IsCredit(inner, Wording.Plain(inner))
            ? open
            : null;
    }

    private static bool IsCredit(string credit, string plain)
    {
        var parts = credit.Split('/', '|', ',');
        return parts.Length > 1 || Wording.HasWords(plain, ["photo", "image", "images", "getty"])
            ? Wording.HasWords(plain, Agencies) || (credit.Contains('/', StringComparison.Ordinal) && parts.Length == 2 && parts.All(part => LineShape.IsName(part.Trim())))
            : string.Equals(plain, "ap", StringComparison.Ordinal) || Agencies.Contains(plain);
    }
}
