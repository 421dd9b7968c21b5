using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Proofs;

/// <summary>Says what became of a passage, why, and what to do.</summary>
public static class ProofWords
{
    /// <summary>"stands word for word at its place".</summary>
    public static string Of(ProofReason reason) => reason switch
    {
        ProofReason.SameWords => "stands word for word at its place in the text",
        ProofReason.OnePlace => "stands word for word, but at another place of the text",
        ProofReason.OnePlaceInContext => "stands word for word, with the same words around it, but at another place of the text",
        ProofReason.NotFound => "its words stand nowhere in the text as it is stored now",
        ProofReason.Ambiguous => "its words stand more than once in the text as it is stored now, and nothing tells which are meant",
        ProofReason.RecordChanged => "the kept quotation is not the one that was read",
        _ => "its text is not stored",
    };

    /// <summary>"Exact", "Moved", "Gone".</summary>
    public static string Of(ProofState state) => state.ToString();

    /// <summary>What to do about it; empty for an exact one.</summary>
    public static string Advice(ProofState state) => state switch
    {
        ProofState.Exact => "",
        ProofState.Moved => "ingest the article again into a new folder, so that its positions are those of the text of now",
        _ => "compare the stored text with the original, then restore a backup or ingest the article again into a new folder",
    };
}
