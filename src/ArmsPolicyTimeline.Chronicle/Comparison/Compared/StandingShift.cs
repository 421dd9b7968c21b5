using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>A change of a lane's standing.</summary>
/// <param name="Lane">"United States, ATACMS".</param>
/// <param name="Before">What held before.</param>
/// <param name="BeforeWord">"Prohibited, under review".</param>
/// <param name="After">What held after.</param>
/// <param name="AfterWord">"Permitted".</param>
/// <param name="When">"30 May 2024", "some day in November 2024".</param>
/// <param name="Events">The events that brought it.</param>
public sealed record StandingShift(string Lane, Standing Before, string BeforeWord, Standing After, string AfterWord, string When, ImmutableArray<EventLink> Events);
