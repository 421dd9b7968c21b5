using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>What a sentence says that is done: a phrase, or several of which one governs the next ("decided" "to allow", "refused" "to send").</summary>
/// <param name="Chain">The phrases from the governing one to the innermost; at least one.</param>
/// <param name="Action">What they mean together; null where a negation leaves no act.</param>
/// <param name="IsNegated">Whether the governing phrase is negated.</param>
/// <param name="IsNoun">Whether the governing phrase is headed by a noun ("decision to", "the ban on").</param>
internal sealed record Act(ImmutableArray<PhraseMatch> Chain, PolicyAction? Action, bool IsNegated, bool IsNoun)
{
    /// <summary>The governing phrase; its head is the act's head.</summary>
    public PhraseMatch Root => Chain[0];

    /// <summary>The innermost phrase, which has the arms as its object.</summary>
    public PhraseMatch Core => Chain[^1];

    /// <summary>Index of the head's token.</summary>
    public int Head => Root.First;

    /// <summary>The rule: the ids of the phrases, the governing one first.</summary>
    public string RuleId => string.Join('+', Chain.Select(c => c.Phrase.Id));
}
