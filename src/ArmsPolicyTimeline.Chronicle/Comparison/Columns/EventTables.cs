using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>What the codes of the columns stand for.</summary>
internal sealed record EventTables(
    CodeTable Actors,
    CodeTable Recipients,
    CodeTable Officials,
    CodeTable Weapons,
    CodeTable Sources,
    ImmutableDictionary<string, string> OfficialNames);
