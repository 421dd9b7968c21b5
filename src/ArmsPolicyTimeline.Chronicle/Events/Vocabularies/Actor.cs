using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>A country or organisation that can act or receive.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its English name as shown ("United States").</param>
/// <param name="IsOrganisation">An organisation, not a country.</param>
/// <param name="Names">Other names ("the U.S.", "America").</param>
/// <param name="Adjectives">Adjectives and demonyms ("American", "Americans").</param>
/// <param name="Metonyms">What news puts in its place: capital, seat of government, ministry ("Washington", "the Pentagon").</param>
/// <param name="MemberOf">Organisations it belongs to.</param>
public sealed record Actor(
    ActorCode Code,
    string Name,
    bool IsOrganisation,
    ImmutableArray<string> Names,
    ImmutableArray<string> Adjectives,
    ImmutableArray<string> Metonyms,
    ImmutableArray<ActorCode> MemberOf);
