using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>What holds in a row on the as-of day.</summary>
/// <param name="Standing">The most permissive over the row's weapons.</param>
/// <param name="HasStanding">False where nobody's standing can be told: only talk, or lanes of sources.</param>
/// <param name="IsStale">Whether nobody has confirmed it for 90 days.</param>
/// <param name="Word">"Limited".</param>
/// <param name="Small">Further words: "since 30 May", "2 of 3 differ", "silent 132 days", "under review", "requests only".</param>
/// <param name="Differing">Names of the weapons that differ, each with its standing; behind them "No word for 132 days".</param>
public sealed record LaneNow(Standing Standing, bool HasStanding, bool IsStale, string Word, string Small, ImmutableArray<string> Differing);
