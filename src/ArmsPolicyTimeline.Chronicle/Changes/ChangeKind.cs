namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>What happened to an event in the chronicle. Only the first two can be news of the world; the others are the chronicle's own doing.</summary>
public enum ChangeKind
{
    /// <summary>An article that came tells of an event that was not known.</summary>
    Added,

    /// <summary>Another source reports it too; what is said of the event is the same.</summary>
    Reported,

    /// <summary>An article or what is known of it changed, or another source changed what is said of the event.</summary>
    Corrected,

    /// <summary>Other rules or another vocabulary read the same articles otherwise.</summary>
    ReCoded,

    /// <summary>No article supports it any more.</summary>
    Withdrawn,

    /// <summary>Another event carries its passages: two became one.</summary>
    Merged,
}
