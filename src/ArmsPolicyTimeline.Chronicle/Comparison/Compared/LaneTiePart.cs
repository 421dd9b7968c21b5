namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>The pieces of a line between lanes.</summary>
public enum LaneTiePart
{
    /// <summary>In the lane of the decision that was followed.</summary>
    Leader,

    /// <summary>In a lane between the two.</summary>
    Between,

    /// <summary>In the lane that follows.</summary>
    Follower,
}
