using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Tells a decision from its coming into force: what the same article dates before the day on which it says that it took effect was only decided then.</summary>
internal static class PhaseReader
{
    /// <summary>Whether a sentence says that something took effect.</summary>
    public static bool TakesEffect(SentenceReading sentence)
    {
        for (var at = 1; at < sentence.Tokens.Length; at++)
        {
            if (sentence.Word(at) is "effect" or "force" && (sentence.Lemma(at - 1) is "take" || (sentence.Word(at - 1) is "into" && sentence.Lemma(at - 2) is "go" or "come" or "enter")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The candidates, with those marked that were decided before they took effect.</summary>
    /// <param name="candidates">The candidates of an article.</param>
    /// <param name="inForce">Those among them that the article says took effect on their date.</param>
    public static ImmutableArray<CandidateEvent> Mark(ImmutableArray<CandidateEvent> candidates, IReadOnlyCollection<CandidateEvent> inForce) =>
        [.. candidates.Select(c => inForce.Any(effect => IsDecisionOf(c, effect)) ? c with { Phase = EventPhase.Decided } : c)];

    private static bool IsDecisionOf(CandidateEvent decision, CandidateEvent effect) =>
        decision.Actor == effect.Actor && decision.Topic == effect.Topic && decision.Recipient == effect.Recipient
        && decision.Action.IsYes() == effect.Action.IsYes() && decision.Weapons.Intersect(effect.Weapons).Any()
        && decision.DateBasis is DateBasis.Explicit or DateBasis.Relative && IsBefore(decision.Date, effect.Date)
        && decision.Action is PolicyAction.Permits or PolicyAction.PermitsWithLimits or PolicyAction.Supplies or PolicyAction.Deploys or PolicyAction.Prohibits;

    private static bool IsBefore(EdtfDate? earlier, EdtfDate? later) => earlier is not null && later is not null && earlier.Earliest < later.Earliest && earlier.Latest <= later.Latest;
}
