using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>A passage and whether it still stands in the text that is shown.</summary>
/// <param name="Kept">The passage as it was read.</param>
/// <param name="Proof">What became of it.</param>
public sealed record ProvenPassage(KeptPassage Kept, PassageProof Proof)
{
    /// <summary>The passages of a text, looked up in it.</summary>
    public static ImmutableArray<ProvenPassage> All(IEnumerable<KeptPassage> kept, CitedText text)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return [.. kept.Select(k => new ProvenPassage(k, PassageProof.Of(k.Selectors, text)))];
    }
}
