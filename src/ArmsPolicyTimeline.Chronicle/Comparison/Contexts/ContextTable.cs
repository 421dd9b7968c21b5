using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Contexts;

/// <summary>All periods of context, by first day.</summary>
/// <param name="Periods">The periods.</param>
public sealed record ContextTable(ImmutableArray<ContextPeriod> Periods);
