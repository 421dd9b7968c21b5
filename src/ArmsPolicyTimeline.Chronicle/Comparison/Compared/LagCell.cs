using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>One first of a lane, and how long after the one before it came.</summary>
/// <param name="Milestone">Request, refusal, approval or delivery.</param>
/// <param name="When">"Summer 2024"; "none in the sources read".</param>
/// <param name="Lag">"62 to 182 days after the request", "412 days and counting"; empty where there is nothing to count from.</param>
/// <param name="Count">The days of <paramref name="Lag"/>; null where it is empty.</param>
/// <param name="IsOpen">Whether it has not come yet and is counted on.</param>
/// <param name="Event">The event; null where there is none.</param>
public sealed record LagCell(Milestone Milestone, string When, string Lag, DayCount? Count, bool IsOpen, EventLink? Event);
