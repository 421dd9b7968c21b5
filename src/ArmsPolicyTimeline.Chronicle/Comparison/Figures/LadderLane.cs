using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>One actor's statements on use, by date.</summary>
/// <param name="Actor">Name.</param>
/// <param name="Href">The actor's lane.</param>
/// <param name="Steps">By date.</param>
/// <param name="Unplaced">Statements with limits that the ladder does not know, or without a date.</param>
public sealed record LadderLane(string Actor, string Href, ImmutableArray<LadderStep> Steps, int Unplaced);
