using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ArmsPolicyTimeline.Chronicle.Citing.Names;

/// <summary>Reads the author line of an article: who wrote it, without "By", places, addresses and employers.</summary>
public static partial class AuthorLine
{
    private const int MostAuthors = 100;

    /// <summary>The authors in the order printed; none: the line names nobody.</summary>
    /// <param name="line">As printed: "By Ann Lee, Bob Ray and Cy Fox in Kyiv", "Lee, Ann; Ray, Bob", "United Nations".</param>
    /// <param name="publisher">Name of the publisher, which is a body and no person.</param>
    /// <param name="language">BCP 47 tag of the article; tells whether family names stand first.</param>
    public static ImmutableArray<CslName> Parse(string? line, string? publisher, string? language)
    {
        if (OneLine.Of(line) is not { } text)
        {
            return [];
        }

        if (string.Equals(text, publisher, StringComparison.OrdinalIgnoreCase))
        {
            return [CslName.Body(text)];
        }

        text = Trimmings().Replace(Lead().Replace(text, ""), "").Trim(' ', ',', ';');
        return text.Length == 0 ? [] : [.. Parts(text, publisher).Select(WithoutPlace).Take(MostAuthors).Select(part => PersonName.Parse(part, publisher, language))];
    }

    private static IEnumerable<string> Parts(string text, string? publisher)
    {
        if (text.Contains(';', StringComparison.Ordinal))
        {
            return text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        // "Centre for Peace and Security": the joining word is part of the name of a body.
        return PersonName.IsBody(text, publisher) && !text.Contains(',', StringComparison.Ordinal) && !LooksLikePerson(WithoutPlace(And().Split(text)[0]), publisher)
            ? [text]
            : And().Split(text).SelectMany(p => Commas(p.Trim(' ', ','), publisher)).Where(p => p.Length > 0);
    }

    private static IEnumerable<string> Commas(string text, string? publisher)
    {
        var parts = Rejoined(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (parts.Count == 2 && IsInverted(parts[0], parts[1], publisher))
        {
            return [text];
        }

        // An employer behind a person's name is no author.
        return PersonName.IsBody(WithoutPlace(parts[0]), publisher) ? [text] : parts.Where((part, index) => index == 0 || !PersonName.IsBody(WithoutPlace(part), publisher));
    }

    // "King, Jr." and "Lee, PhD" are one name.
    private static List<string> Rejoined(string[] parts)
    {
        var joined = new List<string>();
        foreach (var part in parts)
        {
            if (joined.Count > 0 && (NameWords.IsSuffix(part) || NameWords.IsDegree(part)))
            {
                joined[^1] += NameWords.IsSuffix(part) ? " " + part : "";
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }

    private static bool IsInverted(string left, string right, string? publisher)
    {
        if (PersonName.IsBody(left, publisher) || PersonName.IsBody(right, publisher))
        {
            return false;
        }

        var (before, behind) = (left.Split(' '), right.Split(' '));
        return before.Length == 1 || behind.Length == 1 || NameWords.IsParticle(before[0]);
    }

    private static string WithoutPlace(string part) => Place().Replace(part, "") is var name && !PersonName.IsBody(name, null) ? name : part;

    private static bool LooksLikePerson(string text, string? publisher) => !PersonName.IsBody(text.Trim(), publisher) && text.Trim().Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:(?:written|reported|analysis|opinion|story|text)\s+)?by:?\s+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Lead();

    // "(AP)" and addresses
    [GeneratedRegex(@"\([^()]*\)|\S+@\S+|\s@\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Trimmings();

    // "in Kyiv", "for Reuters" behind a person's name
    [GeneratedRegex(@"\s(?:in|for|at)\s+\p{Lu}.*$", RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex(@",?\s+(?:and|&|with|und|et)\s+", RegexOptions.NonBacktracking)]
    private static partial Regex And();
}
