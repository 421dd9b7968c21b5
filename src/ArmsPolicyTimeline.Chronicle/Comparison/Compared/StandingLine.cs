using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>What held in a lane on the day compared.</summary>
/// <param name="Lane">"United States, ATACMS".</param>
/// <param name="Standing">The standing.</param>
/// <param name="Word">"Prohibited, under review".</param>
/// <param name="IsStale">Whether nobody has confirmed it for 90 days.</param>
/// <param name="Since">"30 May 2024", "some day in November 2024", "by 23 May 2024"; "not known".</param>
/// <param name="Limits">"Near the border, counter-fire"; empty where none are stated.</param>
/// <param name="OpenedBy">The events that brought it.</param>
/// <param name="HandedDown">Where it comes from when no source speaks of the weapon itself: "handed down from weapons at large"; empty otherwise.</param>
/// <param name="Sources">How many independent sources report these events.</param>
/// <param name="LastWord">Days since the lane's last word: "77 days ago", "at most 30 days ago"; "none so far".</param>
public sealed record StandingLine(
    string Lane,
    Standing Standing,
    string Word,
    bool IsStale,
    string Since,
    string Limits,
    ImmutableArray<EventLink> OpenedBy,
    string HandedDown,
    int Sources,
    string LastWord);
