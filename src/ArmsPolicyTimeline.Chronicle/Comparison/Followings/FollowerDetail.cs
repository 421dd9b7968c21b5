namespace ArmsPolicyTimeline.Chronicle.Comparison.Followings;

/// <summary>An event that followed another, as a source says.</summary>
/// <param name="Headline">"France permits ATACMS".</param>
/// <param name="When">"11 March 2024".</param>
/// <param name="Href">Its page.</param>
/// <param name="Detail">What is said.</param>
public sealed record FollowerDetail(string Headline, string When, string Href, FollowingDetail Detail);
