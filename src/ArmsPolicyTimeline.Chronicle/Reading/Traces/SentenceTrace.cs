using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Traces;

/// <summary>How a sentence was read: what was seen in it, which rules were tried, and what came of them.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Tokens">Its words, numbers and marks, without quotation marks; none where it is too long to be one.</param>
/// <param name="Mentions">Who and what is named in it.</param>
/// <param name="Rules">The rules whose words are in it, in the order of their words.</param>
/// <param name="Acts">What the rules that were used say that is done, and what became of it; one for each actor.</param>
public sealed record SentenceTrace(
    Sentence Sentence,
    ImmutableArray<TokenTrace> Tokens,
    ImmutableArray<MentionTrace> Mentions,
    ImmutableArray<RuleTrace> Rules,
    ImmutableArray<ActTrace> Acts)
{
    /// <summary>Whether it is a heading, in which no act is looked for.</summary>
    public bool IsHeading { get; init; }
}
