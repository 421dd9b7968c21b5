using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Speech;

/// <summary>Finds whose words a piece of a sentence is: the subject of the speech verb before it ("X said that …"), behind it ("…, X said"), or named by "according to".</summary>
internal sealed class SpeechFinder(Lexicon lexicon, SubjectFinder subjects)
{
    /// <summary>The speakers of what stands at a token; none where the sentence itself names none.</summary>
    public ImmutableArray<Mention> SpeakersAt(SentenceReading sentence, int token)
    {
        for (var at = token - 1; at >= 0; at--)
        {
            if (IsSpeech(sentence, at) && Speakers(sentence, at) is { IsEmpty: false } before)
            {
                return before;
            }
        }

        for (var at = 0; at < token; at++)
        {
            if (sentence.Tokens[at].Is("according") && sentence.Word(at + 1) is "to")
            {
                return AccordingTo(sentence, at + 2);
            }
        }

        for (var at = token + 1; at < sentence.Tokens.Length; at++)
        {
            var isClosing = sentence.IsQuoted[token] || IsBehindComma(sentence, at);
            if (isClosing && !sentence.IsQuoted[at] && IsSpeech(sentence, at) && Speakers(sentence, at) is { IsEmpty: false } behind)
            {
                return behind;
            }

            if (sentence.Tokens[at].Is("according") && sentence.Word(at + 1) is "to")
            {
                return AccordingTo(sentence, at + 2);
            }
        }

        return [];
    }

    /// <summary>Whether a token is a verb of saying outside quotation marks.</summary>
    public bool IsSpeech(SentenceReading sentence, int at) =>
        sentence.Tokens[at].IsWord && !sentence.IsQuoted[at] && lexicon.Is("say", sentence.Lemma(at)) && sentence.MentionAt(at) is null;

    // ", Kirby said." at the end: the speech verb's subject stands behind a comma or a closing quotation mark.
    private static bool IsBehindComma(SentenceReading sentence, int verb)
    {
        for (var at = verb - 1; at >= Math.Max(0, verb - 12); at--)
        {
            if (sentence.Tokens[at].IsMark(',') || (sentence.IsQuoted[at] && !sentence.IsQuoted[at + 1]))
            {
                return true;
            }

            if (sentence.MentionAt(at) is null && sentence.Tokens[at].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return false;
    }

    private ImmutableArray<Mention> Speakers(SentenceReading sentence, int verb)
    {
        // "said Ivo Daalder, …"
        if (sentence.Lemma(verb) is not ("tell" or "inform" or "assure") && sentence.MentionAt(verb + 1) is { IsAgent: true, Kind: not MentionKind.Pronoun } inverted && !IsFollowedByVerb(sentence, inverted))
        {
            return [inverted];
        }

        return subjects.SubjectsOf(sentence, verb);
    }

    private bool IsFollowedByVerb(SentenceReading sentence, Mention mention) =>
        mention.Last + 1 < sentence.Tokens.Length && (mention.IsPossessive || lexicon.Is("auxiliary", sentence.Lemma(mention.Last + 1)) || lexicon.Phrases.Lemmas.Contains(sentence.Lemma(mention.Last + 1)));

    private static ImmutableArray<Mention> AccordingTo(SentenceReading sentence, int start)
    {
        for (var at = start; at < Math.Min(sentence.Tokens.Length, start + 6); at++)
        {
            if (sentence.MentionAt(at) is { IsAgent: true } mention)
            {
                return [mention];
            }
        }

        return [];
    }
}
