using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Followings;

/// <summary>The decision that another followed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">Its place in the order of the timeline.</param>
/// <param name="Action">What is done: the shape.</param>
/// <param name="Headline">"United States permits ATACMS on targets outside Ukraine".</param>
/// <param name="When">"November 2024".</param>
/// <param name="Href">Its page.</param>
public sealed record FollowedDecision(string Id, int Place, PolicyAction Action, string Headline, string When, string Href);
