namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>Whether the text says that the act happened. Only asserted and planned acts make events.</summary>
public enum Modality
{
    /// <summary>It happened or holds.</summary>
    Asserted,

    /// <summary>It is decided or announced for later.</summary>
    Planned,

    /// <summary>It did not happen.</summary>
    Negated,

    /// <summary>It would or could happen.</summary>
    Hypothetical,
}
