using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>When a lane reached a step of the ladder.</summary>
/// <param name="Lane">"United States, ATACMS".</param>
/// <param name="Standing">What it reached it with; unknown where it has not.</param>
/// <param name="Word">"Prohibited, under review"; empty where it has not.</param>
/// <param name="When">"November 2024"; empty where it has not.</param>
/// <param name="Behind">Days behind the first; null where it has not reached it.</param>
/// <param name="Words">"first", "183 to 212 days", "not reached in the sources read".</param>
/// <param name="From">The fewest days behind, as percent of the most of all lanes; 0 where nobody says.</param>
/// <param name="To">The most days behind, percent; 100 where nobody says.</param>
/// <param name="OpenedBy">The event that brought it; null where it has not.</param>
public sealed record StepLine(string Lane, Standing Standing, string Word, string When, DayCount? Behind, string Words, double From, double To, EventLink? OpenedBy);
