using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>All candidates of one actor, recipient and topic: what a decision on two of them must look at besides the two.</summary>
internal sealed class CandidateBlock(ImmutableArray<ReportedCandidate> candidates, SameDecision same)
{
    // By first day, so that the few in question are found without looking at all.
    private readonly ImmutableArray<ReportedCandidate> dated =
        [.. candidates.Where(c => c.HasOwnDate() && c.Candidate.Action.IsDecision()).OrderBy(c => c.Candidate.Date!.Earliest)];

    private readonly ILookup<string, ReportedCandidate> inForce = candidates
        .Where(c => c.HasOwnDate() && c.Candidate.Phase == EventPhase.InForce)
        .ToLookup(c => c.Source.Id, StringComparer.Ordinal);

    /// <summary>The rules for two candidates.</summary>
    public SameDecision Same => same;

    /// <summary>Whether a dated act of the opposite meaning lies behind the first date and not behind the second.</summary>
    public bool IsReversedBetween(ReportedCandidate act, EdtfDate first, EdtfDate second)
    {
        for (var at = FirstAfter(first.Latest); at < dated.Length && dated[at].Candidate.Date!.Earliest <= second.Latest; at++)
        {
            if (dated[at].Candidate.Action.Contradicts(act.Candidate.Action) && same.WeaponsAgree(dated[at].Candidate.Weapons, act.Candidate.Weapons))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a decided or announced step has its coming into force told by the same source, so that the source tells the two apart.</summary>
    public bool IsToldApart(ReportedCandidate step) => step.HasOwnDate() && inForce[step.Source.Id].Any(c =>
        c.Candidate.Date!.Earliest > step.Candidate.Date!.Earliest
        && c.Candidate.Action.IsKindred(step.Candidate.Action)
        && same.WeaponsAgree(c.Candidate.Weapons, step.Candidate.Weapons));

    private int FirstAfter(DateOnly day)
    {
        var (low, high) = (0, dated.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dated[middle].Candidate.Date!.Earliest > day ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
