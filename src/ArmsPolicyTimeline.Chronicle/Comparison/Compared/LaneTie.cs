using ArmsPolicyTimeline.Chronicle.Events.Followings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>The piece in one lane of a line that leads from a decision to the one that followed it.</summary>
/// <param name="Kind">How the two are tied.</param>
/// <param name="Part">Which piece it is.</param>
/// <param name="IsDown">Whether the line goes down, to a lane below.</param>
/// <param name="From">Where the decision that was followed stands, percent.</param>
/// <param name="To">Where the one that followed stands, percent.</param>
/// <param name="Words">"released by United States"; empty where it is not the last piece.</param>
/// <param name="Label">"United Kingdom, Storm Shadow was released by United States, says The Washington Post ¶ 30".</param>
/// <param name="Href">The passage that says so.</param>
public sealed record LaneTie(FollowingKind Kind, LaneTiePart Part, bool IsDown, double From, double To, string Words, string Label, string Href);
