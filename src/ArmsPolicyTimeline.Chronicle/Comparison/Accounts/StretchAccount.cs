using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Accounts;

/// <summary>Why one standing holds over a stretch of days.</summary>
/// <param name="What">"Use, ATACMS"; with actor or recipient where the lane has several.</param>
/// <param name="Standing">What holds.</param>
/// <param name="Word">"Prohibited, under review".</param>
/// <param name="Since">"30 May 2024", "some day of 1 to 18 November 2024".</param>
/// <param name="Until">"18 November 2024", "no end known".</param>
/// <param name="OpenedBy">The events that brought it.</param>
/// <param name="ClosedBy">The events that ended it; empty while it holds.</param>
/// <param name="Rule">"Rule 6, handed down from weapons at large".</param>
/// <param name="Silence">"Last word 30 May 2024, 124 days before 1 October 2024"; "Last word 30 May 2024" where it no longer holds.</param>
/// <param name="Sides">What each side says, where sources contradict one another; else empty.</param>
public sealed record StretchAccount(
    string What,
    Standing Standing,
    string Word,
    string Since,
    string Until,
    ImmutableArray<MarkEvent> OpenedBy,
    ImmutableArray<MarkEvent> ClosedBy,
    string Rule,
    string Silence,
    ImmutableArray<ContestedSide> Sides);
