using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>The roles that offices have, the same words in all countries. An office is one country's name for a role.</summary>
public static class OfficeRoles
{
    /// <summary>Roles held by one person at a time in each country or organisation.</summary>
    public static ImmutableArray<string> Single { get; } =
    [
        "head-of-state", "head-of-government", "party-leader", "vice-president", "crown-prince", "foreign-minister", "defence-minister",
        "national-security-adviser", "chief-of-defence", "chief-of-staff", "intelligence-chief",
        "secretary-general", "high-representative", "commission-president", "council-president", "military-commander",
    ];

    /// <summary>Roles that several people have at once, each with an office of their own or the same.</summary>
    public static ImmutableArray<string> Several { get; } =
    [
        "spokesperson", "deputy-head-of-government", "deputy-secretary-general", "deputy-foreign-minister", "deputy-defence-minister", "deputy-national-security-adviser",
        "minister", "adviser", "ambassador", "commander", "commissioner", "legislator",
    ];

    private static FrozenSet<string> Known { get; } = Single.AddRange(Several).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether this is a role.</summary>
    public static bool IsRole(string role) => Known.Contains(role);

    /// <summary>Whether one person at a time has the role in each country or organisation.</summary>
    public static bool IsSingle(string role) => Single.Contains(role, StringComparer.Ordinal);
}
