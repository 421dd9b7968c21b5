using ArmsPolicyTimeline.Chronicle.Comparison.Followings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>An event of a lane that followed another actor's decision, as a source says.</summary>
/// <param name="Lane">The lane that follows: "United Kingdom, Storm Shadow".</param>
/// <param name="Event">Its event.</param>
/// <param name="Detail">What is said, and the decision that it followed.</param>
public sealed record LaneFollowing(string Lane, EventLink Event, FollowingDetail Detail);
