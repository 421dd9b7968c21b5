using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>What can be chosen on the page.</summary>
/// <param name="Actors">Who has events for this topic and recipient, those with most first.</param>
/// <param name="Weapons">Weapons and classes that occur, by name.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Recipients">Who arms are for, those with most events first.</param>
/// <param name="DayZeros">Milestones to align on; the first is the calendar.</param>
public sealed record CompareChoices(
    ImmutableArray<LaneOption> Actors,
    ImmutableArray<LaneOption> Weapons,
    ImmutableArray<LaneOption> Topics,
    ImmutableArray<LaneOption> Recipients,
    ImmutableArray<LaneOption> DayZeros);
