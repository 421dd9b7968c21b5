using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Speech;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>A sentence with what it is made of: tokens without quotation marks, mentions, action phrases, and which of it is quoted.</summary>
internal sealed class SentenceReading
{
    private readonly int[] mentionAt;

    public SentenceReading(Sentence sentence, ImmutableArray<Token> tokens, ImmutableArray<Mention> mentions, ImmutableArray<PhraseMatch> phrases, ImmutableArray<bool> isQuoted)
    {
        Sentence = sentence;
        Tokens = tokens;
        Mentions = mentions;
        Phrases = phrases;
        IsQuoted = isQuoted;
        mentionAt = new int[tokens.Length];
        Array.Fill(mentionAt, -1);
        for (var m = 0; m < mentions.Length; m++)
        {
            Array.Fill(mentionAt, m, mentions[m].First, mentions[m].Last - mentions[m].First + 1);
        }
    }

    public Sentence Sentence { get; }

    public ImmutableArray<Token> Tokens { get; }

    public ImmutableArray<Mention> Mentions { get; }

    public ImmutableArray<PhraseMatch> Phrases { get; }

    /// <summary>For each token, whether it stands inside quotation marks.</summary>
    public ImmutableArray<bool> IsQuoted { get; }

    /// <summary>Who speaks when it is a turn of a conversation or a statement; null for narrated text.</summary>
    public Turn? Turn { get; init; }

    /// <summary>Whether its paragraph is a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether it tells of a poll.</summary>
    public bool IsOfPoll { get; init; }

    /// <summary>Ends with a question mark outside quotation.</summary>
    public bool IsQuestion => Tokens.Length > 0 && Tokens[^1].IsMark('?');

    /// <summary>The mention that a token belongs to; null: none.</summary>
    public Mention? MentionAt(int token) => token >= 0 && token < mentionAt.Length && mentionAt[token] >= 0 ? Mentions[mentionAt[token]] : null;

    /// <summary>The span of the text from one token to another, both included.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(Tokens[first].Span.Start, Tokens[last].Span.End);

    /// <summary>The span of a mention.</summary>
    public TextSpan SpanOf(Mention mention) => SpanOf(mention.First, mention.Last);

    /// <summary>The lower-case word at an index; empty outside the sentence.</summary>
    public string Word(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Norm : "";

    /// <summary>The base form at an index; empty outside the sentence.</summary>
    public string Lemma(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Lemma : "";
}
