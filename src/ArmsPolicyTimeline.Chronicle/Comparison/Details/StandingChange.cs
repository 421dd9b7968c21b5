using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>What an event did to the standing of one weapon.</summary>
/// <param name="Weapon">The weapon's name.</param>
/// <param name="Before">What held before.</param>
/// <param name="After">What holds from then on.</param>
/// <param name="Words">"since this day, open. Before: under consideration".</param>
public sealed record StandingChange(string Weapon, Standing Before, Standing After, string Words);
