namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>How an event is attested, strongest first.</summary>
public enum Evidence
{
    /// <summary>By a named official.</summary>
    Declared,

    /// <summary>By named others.</summary>
    Reported,

    /// <summary>By people who are not named.</summary>
    Anonymous,

    /// <summary>By nobody: concluded from the text.</summary>
    Inferred,
}
