namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>Knows the notes on authors that stand behind an article.</summary>
internal static class AuthorNoteRule
{
    private const int MostWords = 130;
    private const int MostReportedFromWords = 40;
    private const int WordsUpToRole = 18;

    private static readonly string[] Openers =
    [
        "reporting by", "(reporting by", "additional reporting", "(additional reporting", "with reporting", "edited by", "editing by", "writing by", "compiled by",
        "translated by", "about the author", "about the authors", "about the writer", "follow him on", "follow her on", "follow the author", "contact the author",
        "email the author", "he can be reached", "she can be reached", "they can be reached", "you can reach", "he tweets", "she tweets",
    ];

    private static readonly string[] Notes =
    [
        "contributed to this", "contributed reporting", "contributed from", "contact him", "contact her", "contact them at", "follow him", "follow her", "reach him", "reach her", "be reached at",
    ];

    private static readonly string[] Verbs = ["is", "was", "are", "covers", "writes", "reports", "teaches", "serves", "has", "joined", "works", "reported"];

    private static readonly string[] ReportingVerbs = ["covers", "writes", "reports", "teaches"];

    private static readonly string[] Roles =
    [
        "columnist", "correspondent", "reporter", "editor", "journalist", "writer", "author", "professor", "fellow", "lecturer", "contributor", "freelance", "freelancer",
        "researcher", "scholar", "historian", "blogger", "analyst", "commentator", "broadcaster", "podcaster", "producer", "intern", "newsletter",
    ];

    /// <summary>Whether a paragraph behind which no running text comes is such a note.</summary>
    public static bool IsNote(string text)
    {
        var words = LineShape.Words(text);
        var plain = Wording.Plain(text);
        return words.Length <= MostWords && (Wording.OpensWith(plain, Openers) || (Wording.Has(plain, Notes) && !HasQuotation(text)) || IsAbout(text, words)
            || IsReportedFrom(text, words) || IsBiography(text, words));
    }

    /// <summary>Whether the words before a note are its heading: the author's name.</summary>
    public static bool IsNoteHeading(string text) => LineShape.IsName(text) && !LineShape.EndsSentence(text);

    private static bool HasQuotation(string text) => text.Contains('“', StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal);

    // "About Jane Doe"
    private static bool IsAbout(string text, string[] words) => words.Length is >= 3 and <= 6 && words[0] is "About" or "ABOUT" && LineShape.IsName(text[6..]);

    // "Doe reported from Riga, Latvia."
    private static bool IsReportedFrom(string text, string[] words) => words.Length <= MostReportedFromWords && char.IsUpper(text[0]) && !HasQuotation(text)
        && text.Contains(" reported from ", StringComparison.Ordinal) && words.TakeWhile(word => !string.Equals(word, "reported", StringComparison.Ordinal))
            .All(word => char.IsUpper(word[0]) || word is "and" or "in" or "of" or "the");

    // A name, or a pronoun in its place, with a verb and a writer's role soon behind it.
    private static bool IsBiography(string text, string[] words)
    {
        var name = words[0] is "He" or "She" or "They" ? 1 : LineShape.LeadingNameWords(text);
        if (name == 0 || name >= words.Length || !Verbs.Contains(words[name]) || HasQuotation(text[..Math.Min(text.Length, 80)]))
        {
            return false;
        }

        return (name > 1 && ReportingVerbs.Contains(words[name]))
            || words.Skip(name + 1).Take(WordsUpToRole).Any(word => Roles.Contains(word.Trim(',', '.', ';').ToLowerInvariant()));
    }
}
