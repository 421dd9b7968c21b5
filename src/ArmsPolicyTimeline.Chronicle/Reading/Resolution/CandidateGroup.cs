using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>Candidates that are one event; the first, the most precise, carries the date.</summary>
internal sealed class CandidateGroup(ReportedCandidate first)
{
    private readonly List<ReportedCandidate> members = [first];

    /// <summary>The members, in canonical order.</summary>
    public ImmutableArray<ReportedCandidate> Members => [.. members];

    /// <summary>Takes a candidate in.</summary>
    public void Add(ReportedCandidate candidate) => members.Add(candidate);

    /// <summary>Whether a candidate is the same decision as the first, and goes with all others.</summary>
    public bool Accepts(ReportedCandidate candidate, CandidateBlock block) =>
        members[0].Candidate.Action.IsKindred(candidate.Candidate.Action)
        && block.Same.WeaponsMayAgree(members[0].Candidate.Weapons, candidate.Candidate.Weapons)
        && SameDecision.SameDate(members[0], candidate, block)
        && members.TrueForAll(m => GoesWith(m, candidate, block))
        && members.Exists(m => block.Same.SameWeapons(m, candidate));

    /// <summary>How well a candidate fits, where it fits more than one group: speaker, weapons, action, source, then the latest act.</summary>
    public (bool Official, bool Weapons, bool Action, bool Source, DateOnly Latest) Closeness(ReportedCandidate candidate)
    {
        var c = candidate.Candidate;
        return (
            c.Official is not null && members.Exists(m => string.Equals(m.Candidate.Official, c.Official, StringComparison.Ordinal)),
            members.Exists(m => m.Candidate.Weapons.SequenceEqual(c.Weapons)),
            members.Exists(m => m.Candidate.Action == c.Action),
            members.Exists(m => SameDecision.SameSource(m, candidate)),
            members[0].Candidate.Date?.Latest ?? DateOnly.MinValue);
    }

    private static bool GoesWith(ReportedCandidate member, ReportedCandidate candidate, CandidateBlock block) =>
        block.Same.WeaponsMayAgree(member.Candidate.Weapons, candidate.Candidate.Weapons)
        && SameDecision.SameOfficial(member, candidate)
        && (SameDecision.SameSource(member, candidate) ? !SameDecision.ToldApart(member, candidate) : SamePhase(member, candidate, block));

    // A source that does not tell decided from in force joins the step of one that does; otherwise phases stay apart.
    private static bool SamePhase(ReportedCandidate one, ReportedCandidate other, CandidateBlock block)
    {
        var (a, b) = (one.Candidate.Phase, other.Candidate.Phase);
        return a == b
            || (a == EventPhase.InForce && block.IsToldApart(other) && !block.IsToldApart(one))
            || (b == EventPhase.InForce && block.IsToldApart(one))
            || (a != EventPhase.InForce && b != EventPhase.InForce);
    }
}
