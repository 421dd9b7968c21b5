namespace ArmsPolicyTimeline.Chronicle.Sources.Selectors;

/// <summary>Whether a passage still stands in its text; never by likeness.</summary>
public enum ProofState
{
    /// <summary>It stands where it was read, word for word.</summary>
    Exact,

    /// <summary>It stands word for word at another place, and at one only.</summary>
    Moved,

    /// <summary>It is not there, or it cannot be told where.</summary>
    Gone,
}
