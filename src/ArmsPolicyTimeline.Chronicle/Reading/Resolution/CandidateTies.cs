using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>
/// Says which two candidates may bear on each other when they are resolved. No narrower than the rules: candidates that no chain of ties
/// joins can be resolved apart, and give the same groups as together; a property test compares.
/// </summary>
internal sealed class CandidateTies(Vocabulary vocabulary)
{
    private readonly SameDecision same = new(vocabulary);

    // A block that holds nothing: no act is undone in it and no step told apart, which is the widest reading of each rule.
    private readonly CandidateBlock nothing = new([], new SameDecision(vocabulary));

    /// <summary>Whether one of two candidates can change what becomes of the other.</summary>
    public bool AreTied(ReportedCandidate one, ReportedCandidate other)
    {
        var (a, b) = (one.Candidate, other.Candidate);
        if (a.Actor != b.Actor || a.Recipient != b.Recipient || a.Topic != b.Topic)
        {
            return false;
        }

        return a.Action.IsKindred(b.Action)
            ? MayBeOne(one, other) || (SameDecision.SameSource(one, other) && (a.Passages[0] == b.Passages[0] || MayTellApart(a, b)))
            : a.Action.Contradicts(b.Action) && MayUndo(one, other);
    }

    private bool MayBeOne(ReportedCandidate one, ReportedCandidate other) =>
        SameDecision.SameOfficial(one, other)
        && same.WeaponsMayAgree(one.Candidate.Weapons, other.Candidate.Weapons)
        && (one.HasOwnDate() || !other.HasOwnDate() ? SameDecision.SameDate(one, other, nothing) : SameDecision.SameDate(other, one, nothing));

    // CandidateBlock.IsToldApart.
    private bool MayTellApart(Extraction.CandidateEvent a, Extraction.CandidateEvent b) =>
        (a.Phase == EventPhase.InForce || b.Phase == EventPhase.InForce) && same.WeaponsAgree(a.Weapons, b.Weapons);

    // CandidateBlock.IsReversedBetween: an act with a date of its own, and a report without.
    private bool MayUndo(ReportedCandidate one, ReportedCandidate other) =>
        one.HasOwnDate() != other.HasOwnDate() && same.WeaponsAgree(one.Candidate.Weapons, other.Candidate.Weapons);
}
