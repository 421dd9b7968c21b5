namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>Which of the three dates of a decision an event's date is. Only what is in force makes a standing; the others are marks.</summary>
public enum EventPhase
{
    /// <summary>Holds from its date on; also every statement that does not tell the three apart.</summary>
    InForce,

    /// <summary>Decided on its date, in force later.</summary>
    Decided,

    /// <summary>Announced on its date, in force later.</summary>
    Announced,
}
