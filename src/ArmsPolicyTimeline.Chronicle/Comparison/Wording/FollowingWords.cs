using ArmsPolicyTimeline.Chronicle.Events.Followings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>How one decision followed another, in words that claim no more than the source.</summary>
public static class FollowingWords
{
    /// <summary>"came after", "was released by", "depends on".</summary>
    public static string Of(FollowingKind kind) => kind switch
    {
        FollowingKind.After => "came after",
        FollowingKind.ReleasedBy => "was released by",
        _ => "depends on",
    };

    /// <summary>Beside a line between lanes: "after", "released by", "depends on".</summary>
    public static string Short(FollowingKind kind) => kind switch
    {
        FollowingKind.After => "after",
        FollowingKind.ReleasedBy => "released by",
        _ => "depends on",
    };
}
