using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>A person in an office, for as long as the office was held. One row a term.</summary>
/// <param name="Name">Full name as shown ("Lars Løkke Rasmussen").</param>
/// <param name="Aliases">Other spellings in print ("Lars Lokke Rasmussen"); surnames alone are derived.</param>
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
    DateOnly? To);
