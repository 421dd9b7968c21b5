using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

/// <summary>How long one standing held.</summary>
/// <param name="Standing">The standing.</param>
/// <param name="Days">Days that count by the standing rule.</param>
/// <param name="Least">Days on which nothing else can have held.</param>
/// <param name="Most">Days on which it can have held: imprecise dates leave open when it began or ended.</param>
public sealed record StandingTime(Standing Standing, int Days, int Least, int Most);
