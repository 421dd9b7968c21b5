using ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>Whether what was read stands where the annotator found it.</summary>
public static class PassageAgreement
{
    private const int AlwaysAPassage = 700;

    /// <summary>Half of the shorter one is shared, and what was read is a passage and not half the article: at most 700 code units, or four times what they share.</summary>
    public static bool Agrees(TextSpan gold, TextSpan read)
    {
        var shared = Math.Min(gold.End, read.End) - Math.Max(gold.Start, read.Start);
        return shared > 0 && shared * 2 >= Math.Min(gold.Length, read.Length) && read.Length <= Math.Max(AlwaysAPassage, 4 * shared);
    }

    /// <summary>Whether it agrees with one of the passages of an event.</summary>
    public static bool Agrees(GoldEvent gold, TextSpan read)
    {
        ArgumentNullException.ThrowIfNull(gold);
        return gold.Passages.Any(p => Agrees(p, read));
    }
}
