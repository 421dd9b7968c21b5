using System.Globalization;
using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Citing.Names;

/// <summary>Reads the name of one author. Where the order of its parts is not known it stays as it is printed.</summary>
internal static class PersonName
{
    private const int MostWords = 6;

    /// <summary>The name by its parts, or literally.</summary>
    public static CslName Parse(string name, string? publisher, string? language)
    {
        if (IsBody(name, publisher) || !IsLatin(name))
        {
            return CslName.Body(name);
        }

        return name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
            ? Inverted(name[..comma].Trim(), name[(comma + 1)..].Trim()) ?? CslName.Body(name)
            : InOrder(name, language) ?? CslName.Body(name);
    }

    /// <summary>Whether it is a body rather than a person: by its words, or because it is the publisher.</summary>
    public static bool IsBody(string name, string? publisher)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Equals(name, publisher, StringComparison.OrdinalIgnoreCase)
            || words.Length > MostWords
            || words.Any(NameWords.IsOfBody)
            || string.Equals(words[0], "The", StringComparison.Ordinal)
            || words.Any(w => char.IsLower(w, 0) && !NameWords.IsParticle(w) && !w.Contains('-', StringComparison.Ordinal) && !w.Contains('\'', StringComparison.Ordinal) && !w.Contains('’', StringComparison.Ordinal));
    }

    private static bool IsLatin(string name) => name.EnumerateRunes().Where(Rune.IsLetter).All(r => r.Value < 0x250 || r.Value is >= 0x1E00 and <= 0x1EFF);

    private static CslName? Inverted(string family, string behind)
    {
        var given = behind.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !NameWords.IsHonorific(w)).ToList();
        var suffix = given.Count > 1 && NameWords.IsSuffix(given[^1].Trim(',')) ? given[^1].Trim(',') : null;
        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var particles = words.TakeWhile(NameWords.IsParticle).Count();
        if (particles == words.Length || given.Count == 0)
        {
            return null;
        }

        return CslName.Person(
            string.Join(' ', words[particles..]),
            string.Join(' ', suffix is null ? given : given[..^1]).TrimEnd(','),
            particles == 0 ? null : string.Join(' ', words[..particles]),
            suffix);
    }

    private static CslName? InOrder(string name, string? language)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(NameWords.IsHonorific).Where(w => !NameWords.IsDegree(w)).ToList();
        var suffix = words.Count > 2 && NameWords.IsSuffix(words[^1]) ? words[^1] : null;
        if (suffix is not null)
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count < 2)
        {
            return null;
        }

        var tongue = language?.Split('-')[0].ToLower(CultureInfo.InvariantCulture);
        return tongue switch
        {
            "hu" => CslName.Person(words[0], string.Join(' ', words.Skip(1))),
            "zh" or "ko" or "ja" or "vi" => null,
            _ when IsHyphenated(words) => CslName.Person(words[0], words[1]),
            _ when NameWords.IsFirstSurname(words[0]) => null,
            _ => FamilyLast(words, suffix),
        };
    }

    // "Kim Min-ji": the romanised order of Korean and of Chinese in Taiwan, told by the small letter behind the hyphen.
    private static bool IsHyphenated(List<string> words) => words.Count == 2 && NameWords.IsFirstSurname(words[0])
        && words[1].IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < words[1].Length && char.IsLower(words[1][hyphen + 1]);

    private static CslName? FamilyLast(List<string> words, string? suffix)
    {
        var start = words.Count - 1;
        while (start > 1 && NameWords.IsCapitalParticle(words[start - 1]))
        {
            start--;
        }

        var particle = start;
        while (particle > 1 && NameWords.IsParticle(words[particle - 1]))
        {
            particle--;
        }

        return CslName.Person(
            string.Join(' ', words.Skip(start)),
            string.Join(' ', words.Take(particle)),
            particle == start ? null : string.Join(' ', words.Skip(particle).Take(start - particle)),
            suffix);
    }
}
