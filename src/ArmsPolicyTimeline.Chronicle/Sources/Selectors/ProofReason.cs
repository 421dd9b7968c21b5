namespace ArmsPolicyTimeline.Chronicle.Sources.Selectors;

/// <summary>Why a passage is exact, moved or gone.</summary>
public enum ProofReason
{
    /// <summary>Exact: the words at its place are the words that were read.</summary>
    SameWords,

    /// <summary>Moved: its words stand once in the text, elsewhere.</summary>
    OnePlace,

    /// <summary>Moved: its words stand more than once, but once only with the words around them.</summary>
    OnePlaceInContext,

    /// <summary>Gone: its words stand nowhere in the text.</summary>
    NotFound,

    /// <summary>Gone: its words stand more than once, and what is around them does not tell which is meant.</summary>
    Ambiguous,

    /// <summary>Gone: the kept quotation is not the one that was read.</summary>
    RecordChanged,

    /// <summary>Gone: the text itself is missing.</summary>
    NoText,
}
