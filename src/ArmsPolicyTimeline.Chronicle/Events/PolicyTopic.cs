namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>What is restricted.</summary>
public enum PolicyTopic
{
    /// <summary>Use on targets outside the recipient's internationally recognised territory.</summary>
    Use,

    /// <summary>Giving weapons.</summary>
    Supply,

    /// <summary>Sending trainers or troops.</summary>
    Personnel,
}
