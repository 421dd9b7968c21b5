using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>The way of a lane from the first request to delivery.</summary>
/// <param name="Lane">"United States, ATACMS".</param>
/// <param name="Cells">Request, refusal, approval, delivery.</param>
public sealed record LagLine(string Lane, ImmutableArray<LagCell> Cells);
