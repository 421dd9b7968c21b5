using ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>An annotated event and what was read of it.</summary>
/// <param name="Gold">The annotator's event.</param>
/// <param name="Read">The reader's.</param>
/// <param name="ActionAgrees">Whether the action is one that the annotator accepts.</param>
/// <param name="WeaponsAgree">Whether the weapons agree.</param>
/// <param name="DateAgrees">Whether the date agrees; always where the text gives none.</param>
public sealed record EventPair(GoldEvent Gold, Prediction Read, bool ActionAgrees, bool WeaponsAgree, bool DateAgrees)
{
    /// <summary>Whether action and weapons agree.</summary>
    public bool IsCoded => ActionAgrees && WeaponsAgree;

    /// <summary>Whether action, weapons and date agree.</summary>
    public bool IsDated => IsCoded && DateAgrees;
}
