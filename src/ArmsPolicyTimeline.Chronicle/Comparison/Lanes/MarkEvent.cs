using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>What a mark needs to know of an event.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Action">What is done: the shape.</param>
/// <param name="Headline">"United States permits ATACMS on targets outside Ukraine".</param>
/// <param name="When">"30 May 2024", "November 2024, month known".</param>
/// <param name="Href">The event's own page.</param>
/// <param name="OpenHref">Address of the same page with the event open.</param>
/// <param name="IsSelected">Whether it is open.</param>
/// <param name="IsWeak">Attested by nobody named: a dotted ring.</param>
/// <param name="IsAhead">Decided or announced, not yet in force.</param>
public sealed record MarkEvent(string Id, PolicyAction Action, string Headline, string When, string Href, string OpenHref, bool IsSelected, bool IsWeak, bool IsAhead);
