using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Citing.Styles;

/// <summary>Names of authors as the styles write them.</summary>
internal static class StyleNames
{
    /// <summary>"Ludwig van der Berg Jr.": given names first.</summary>
    public static string Straight(CslName name) =>
        name.Literal ?? string.Join(' ', new[] { name.Given, name.Particle, name.Family, name.Suffix }.Where(p => p is not null)).Curled();

    /// <summary>"van der Berg, Ludwig, Jr.": family name first.</summary>
    public static string Inverted(CslName name) => name.Literal ?? string.Join(", ", new[] { name.Short, name.Given, name.Suffix }.Where(p => p is not null)).Curled();

    /// <summary>"van der Berg, L., Jr.": family name and initials.</summary>
    public static string Initialled(CslName name) =>
        name.Literal ?? string.Join(", ", new[] { name.Short, name.Given is { } given ? Initials(given) : null, name.Suffix }.Where(p => p is not null)).Curled();

    /// <summary>The family name with its particle, or the whole name.</summary>
    public static string Short(CslName name) => name.Literal ?? name.Short.Curled();

    /// <summary>"A", "A and B", "A et al.": authors in a citation in the text.</summary>
    public static string Short(ImmutableArray<CslName> authors, string and) => authors.Length switch
    {
        1 => Short(authors[0]),
        2 => $"{Short(authors[0])} {and} {Short(authors[1])}",
        _ => $"{Short(authors[0])} et al.",
    };

    /// <summary>"A and B"; "A, B, and C".</summary>
    public static string Series(ImmutableArray<string> names, string and = "and") => names.Length switch
    {
        0 => "",
        1 => names[0],
        2 => $"{names[0]} {and} {names[1]}",
        _ => $"{string.Join(", ", names[..^1])}, {and} {names[^1]}",
    };

    // "Jean-Paul" J.-P., "J.K." J. K., "Mary Ann" M. A.
    private static string Initials(string given) => string.Join(' ', given.Replace(".", ". ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word =>
        string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => FirstLetter(part) + "."))));

    private static string FirstLetter(string part) => part.EnumerateRunes().First().ToString();

    private static string Curled(this string name) => name.Replace('\'', '’');
}
