namespace ArmsPolicyTimeline.Chronicle.Events.Followings;

/// <summary>How a source ties one actor's decision to another's, the loosest first.</summary>
public enum FollowingKind
{
    /// <summary>It came after the other's, says the source.</summary>
    After,

    /// <summary>The other's made it possible or brought it about.</summary>
    ReleasedBy,

    /// <summary>It needs or awaits the other's.</summary>
    ConditionalOn,
}
