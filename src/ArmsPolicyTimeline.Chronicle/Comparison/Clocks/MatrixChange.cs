using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>What one event changed for one actor between two days.</summary>
/// <param name="Actor">The actor's name.</param>
/// <param name="Weapons">The weapons that the event spoke of.</param>
/// <param name="Followers">"and with it ATACMS, as weapons at large"; empty where none was handed down.</param>
/// <param name="Before">What held on the earlier day.</param>
/// <param name="BeforeWord">The same in words.</param>
/// <param name="After">What holds on the later day.</param>
/// <param name="AfterWord">The same in words.</param>
/// <param name="Since">"since November 2024".</param>
/// <param name="Between">"the last of 3 changes in between"; empty where it is the only one.</param>
/// <param name="Events">The events that caused it: one, or all that disagree. Empty where a later report took away what seemed to hold.</param>
/// <param name="Quote">The first passage in the source's words; empty without an event.</param>
/// <param name="Passages">The passages.</param>
public sealed record MatrixChange(
    string Actor,
    string Weapons,
    string Followers,
    Standing Before,
    string BeforeWord,
    Standing After,
    string AfterWord,
    string Since,
    string Between,
    ImmutableArray<SourceLink> Events,
    string Quote,
    ImmutableArray<SourceLink> Passages);
