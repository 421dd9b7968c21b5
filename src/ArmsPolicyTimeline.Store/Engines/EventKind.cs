using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Store.Mapping;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>What an event is by the closed sets, read from one word, as there are few such words and each costs as much as a column.</summary>
internal sealed record EventKind(PolicyAction Action, PolicyTopic Topic, Evidence Evidence, EventPhase Phase, DateBasis Basis, bool IsOfPart)
{
    /// <summary>The word; the limits stand behind the rest where there are any.</summary>
    public const string Sql = """
        "Action" || '|' || "Topic" || '|' || "Evidence" || '|' || "Phase" || '|' || "DateBasis" || CASE WHEN "LimitWords" IS NULL THEN '' ELSE
            '|' || coalesce("LimitTerritory", '') || '|' || coalesce("LimitTargets", '') || '|' || coalesce("LimitRange", '') || '|' || coalesce("LimitPurpose", '') || '|' || coalesce("LimitVariant", '') END
        """;

    public static EventKind Of(string word)
    {
        var parts = word.Split('|', 10);
        return new(
            Slugged.Read<PolicyAction>(parts[0]),
            Slugged.Read<PolicyTopic>(parts[1]),
            Slugged.Read<Evidence>(parts[2]),
            Slugged.Read<EventPhase>(parts[3]),
            Slugged.Read<DateBasis>(parts[4]),
            parts.Length > 5 && StandingFact.IsPart(LimitsOf(parts[5..])));
    }

    private static Limits LimitsOf(string[] parts) => new(
        Slugged.ReadOptional<TerritoryLimit>(OrNull(parts[0])),
        Slugged.ReadOptional<TargetsLimit>(OrNull(parts[1])),
        Slugged.ReadOptional<RangeLimit>(OrNull(parts[2])),
        OrNull(parts[4]),
        Slugged.ReadOptional<PurposeLimit>(OrNull(parts[3])),
        "");

    private static string? OrNull(string part) => part.Length == 0 ? null : part;
}
