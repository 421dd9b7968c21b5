using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>An event as what a figure rests on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Action">What is done: the shape.</param>
/// <param name="Headline">"United States permits ATACMS on targets outside Ukraine".</param>
/// <param name="When">"November 2024", "by June 2024".</param>
/// <param name="Href">Its page.</param>
/// <param name="Passage">The most telling passage that says so, on the page of its source.</param>
public sealed record EventLink(string Id, PolicyAction Action, string Headline, string When, string Href, SourceLink Passage);
