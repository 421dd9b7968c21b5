using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>A person in an office, for as long as the office was held. One row a term.</summary>
/// <param name="Name">Full name as shown ("Lars Løkke Rasmussen").</param>
/// <param name="Aliases">Other spellings in print ("Lars Lokke Rasmussen"); surnames alone are derived (<see cref="Surnames"/>).</param>
/// <param name="Surname">The name used alone ("Løkke Rasmussen").</param>
/// <param name="Actor">The country or organisation.</param>
/// <param name="Role">The office's role (<c>foreign-minister</c>), the same word in all countries.</param>
/// <param name="Office">The office as shown ("Minister of Foreign Affairs").</param>
/// <param name="From">First day in office, inclusive; where only the month is known, its first day.</param>
/// <param name="To">Last day in office, inclusive; null while in office.</param>
public sealed record Official(
    string Name,
    ImmutableArray<string> Aliases,
    string Surname,
    ActorCode Actor,
    string Role,
    string Office,
    DateOnly From,
    DateOnly? To)
{
    private static readonly string[] Generations = ["Jr.", "Jr", "Sr.", "II", "III"];

    /// <summary>
    /// The names used alone: <see cref="Surname"/> first, then the same part of each alias in its own spelling ("Zelensky", "Zelenskyy"; "Xi",
    /// because the name starts with it). An alias of no more words than the surname is a name used alone itself ("Lula", "MBS").
    /// </summary>
    public ImmutableArray<string> Surnames => [.. Aliases.Select(AloneIn).Prepend(Surname).Distinct(StringComparer.Ordinal)];

    private string AloneIn(string alias)
    {
        var words = alias.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        words = [.. words.Where((w, at) => at == 0 || !Generations.Contains(w, StringComparer.Ordinal))];
        var count = Surname.Split(' ').Length;
        return words.Length <= count ? alias
            : $" {alias} ".Contains($" {Surname} ", StringComparison.Ordinal) ? Surname
            : Name.StartsWith(Surname, StringComparison.Ordinal) ? string.Join(' ', words[..count])
            : Name.EndsWith(Surname, StringComparison.Ordinal) ? string.Join(' ', words[^count..])
            : Surname;
    }
}
