using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Reading.Speech;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Reads all sentences of an article into tokens, mentions and phrases.</summary>
internal sealed class SentenceReader(Lexicon lexicon, OfficialFinder officials)
{
    // What is longer than any sentence is a table or a list without points; nobody could show it as a passage.
    private const int MaxTokens = 500;

    /// <summary>The sentences, in order; one of endless length is read as empty.</summary>
    public ImmutableArray<SentenceReading> Read(ArticleText article)
    {
        var finder = new MentionFinder(lexicon, officials);
        var quotations = new QuotationReader();
        var turns = new TurnReader(lexicon, finder, officials).Read(article.Text, article.Metadata);
        var readings = ImmutableArray.CreateBuilder<SentenceReading>(article.Sentences.Length);
        foreach (var sentence in article.Sentences)
        {
            var paragraph = article.Text.Paragraphs[sentence.Paragraph];
            var (turn, label) = turns[sentence.Paragraph];
            var start = Math.Max(sentence.Span.Start, Math.Min(sentence.Span.End, paragraph.Span.Start + label));
            var tokens = lexicon.Tokens.Read(article.Text.Text, Sources.TextSpan.FromBounds(start, sentence.Span.End));
            tokens = tokens.Length > MaxTokens ? [] : tokens;
            var quoted = quotations.Read(tokens, sentence.Paragraph);
            (tokens, var isQuoted) = WithoutMarks(tokens, quoted);
            var phrases = lexicon.Phrases.Find(tokens);
            readings.Add(new SentenceReading(sentence, tokens, finder.Find(tokens), phrases, isQuoted)
            {
                IsOfPoll = !phrases.IsEmpty && tokens.Any(t => lexicon.Is("poll", t.Lemma)),
                Turn = turn,
                IsHeading = paragraph.IsHeading,
            });
        }

        return readings.MoveToImmutable();
    }

    private static (ImmutableArray<Token> Tokens, ImmutableArray<bool> IsQuoted) WithoutMarks(ImmutableArray<Token> tokens, ImmutableArray<bool> quoted)
    {
        if (!tokens.Any(IsQuotationMark))
        {
            return (tokens, quoted);
        }

        var kept = ImmutableArray.CreateBuilder<Token>(tokens.Length);
        var isQuoted = ImmutableArray.CreateBuilder<bool>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsQuotationMark(tokens[i]))
            {
                kept.Add(tokens[i]);
                isQuoted.Add(quoted[i]);
            }
        }

        return (kept.DrainToImmutable(), isQuoted.DrainToImmutable());
    }

    private static bool IsQuotationMark(Token token) => token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote;
}
