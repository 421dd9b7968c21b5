using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>The temporal expressions of a text as recognised, not yet resolved: what finding the publication date and tagging have in common.</summary>
internal sealed class RecognisedTimes : IDisposable
{
    private RecognisedTimes(TokenList tokens) => (Tokens, Mentions) = (tokens, MentionReader.Read(tokens));

    /// <summary>The tokens of the text.</summary>
    public TokenList Tokens { get; }

    /// <summary>The expressions, in order, not overlapping.</summary>
    public List<TimeMention> Mentions { get; }

    /// <summary>Recognises the expressions of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences, in order; none: lines take their place.</param>
    public static RecognisedTimes Of(string text, ImmutableArray<TextSpan> sentences) => new(TokenList.Of(text, sentences));

    /// <inheritdoc/>
    public void Dispose() => Tokens.Dispose();
}
