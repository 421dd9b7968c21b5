namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>What is wrong with what was read.</summary>
public enum ReadingErrorKind
{
    /// <summary>The event was not found.</summary>
    Missed,

    /// <summary>There is no such event.</summary>
    Spurious,

    /// <summary>It is somebody else's act; the event counts as missed, and what was read as spurious.</summary>
    Actor,

    /// <summary>The action is another.</summary>
    Action,

    /// <summary>The weapons are others.</summary>
    Weapons,

    /// <summary>The date is another.</summary>
    Date,
}
