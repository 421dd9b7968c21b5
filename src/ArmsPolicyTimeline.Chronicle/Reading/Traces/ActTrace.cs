using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Traces;

/// <summary>What rules say that is done, and what became of it.</summary>
/// <param name="RuleId">The rules, the governing one first, joined by <c>+</c>.</param>
/// <param name="Trigger">The words of the governing rule.</param>
/// <param name="Action">What the rules mean together; null where a negation leaves nothing.</param>
/// <param name="IsNegated">Whether the governing rule is negated.</param>
public sealed record ActTrace(string RuleId, TextSpan Trigger, PolicyAction? Action, bool IsNegated)
{
    /// <summary>What was read; null where it was left out.</summary>
    public CandidateEvent? Read { get; init; }

    /// <summary>The candidate of the article that it is, or is part of; null where it was left out.</summary>
    public CandidateEvent? JoinedIn { get; init; }

    /// <summary>Why it was left out; null where it was not. What only adds a passage to a candidate is <see cref="RejectionReason.Repeated"/>.</summary>
    public RejectionReason? Reason { get; init; }
}
