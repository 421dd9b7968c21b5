using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Tells whether a phrase is negated by the words before its head: "not", "never", "no longer", "nor", "without", "fail to", "yet to".</summary>
internal static class NegationReader
{
    private const int Reach = 6;

    /// <summary>Whether a phrase that opens with a modal verb holds its own negation: "must not be used", "should never fire".</summary>
    public static bool IsNegatedModal(SentenceReading sentence, PhraseMatch match)
    {
        if (sentence.Word(match.First) is not ("must" or "should" or "can" or "may" or "could"))
        {
            return false;
        }

        for (var at = match.First + 1; at <= match.Last; at++)
        {
            if (sentence.Word(at) is "not" or "never" || (sentence.Word(at) is "longer" && sentence.Word(at - 1) is "no"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is given is none: "provides no weapons", "has sent no troops".</summary>
    public static bool HasNoObject(SentenceReading sentence, PhraseMatch match) =>
        match.Phrase.Is(PhraseTrait.Gives, PhraseTrait.Posts) && (sentence.Word(match.Last + 1) is "no" || (match.Last > match.First && sentence.Word(match.First + 1) is "no")) && sentence.Word(match.Last + 2) is not ("longer" or "fewer" or "less");

    /// <summary>Whether something is kept from being done: "will not have any arms sent there", "would not let a shell be sold".</summary>
    public static bool IsKeptFrom(SentenceReading sentence, PhraseMatch match)
    {
        for (var at = match.First - 1; match.Phrase.Is(PhraseTrait.Gives) && sentence.Tokens[match.First].IsPast && at >= Math.Max(1, match.First - 12) && sentence.Tokens[at].IsWord; at--)
        {
            if (sentence.Word(at) is "have" or "see" or "let" or "allow" && sentence.Word(at - 1) is "not" or "never" && sentence.Word(at + 1) is "any" or "a" or "our" or "its" or "another" or "one")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the phrase is negated.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="head">Index of the phrase's first token.</param>
    /// <param name="isNoun">Whether it is a noun: then only what stands right before it counts.</param>
    /// <param name="floor">Where the phrase that governs it starts: what stands before negates that one.</param>
    public static bool IsNegated(SentenceReading sentence, int head, bool isNoun, int floor = 0)
    {
        if (isNoun)
        {
            for (var at = head - 1; at >= Math.Max(floor, head - 8) && sentence.Tokens[at].IsWord && sentence.MentionAt(at) is null; at--)
            {
                if (sentence.Word(at) is "not" or "never" && sentence.Word(at + 1) is not ("only" or "just"))
                {
                    return true;
                }
            }

            return sentence.Word(head - 1) is "no" or "without" || (sentence.Word(head - 2) is "no" && sentence.MentionAt(head - 1) is null && sentence.Tokens[head - 1].IsWord);
        }

        for (var at = head - 1; at >= Math.Max(floor, head - Reach); at--)
        {
            var word = sentence.Word(at);
            if (word is "not" or "never" or "nor" or "neither" or "without" or "nobody" or "hardly")
            {
                // "not only … but also" and "not just" add; "if not" weakens.
                return !(sentence.Word(at + 1) is "only" or "just" or "merely" or "simply" || sentence.Word(at - 1) is "if");
            }

            if ((word is "longer" && sentence.Word(at - 1) is "no") || (word is "to" && sentence.Word(at - 1) is "yet" or "failed" or "unable"))
            {
                return true;
            }

            if ((word is "than" && sentence.Word(at - 1) is "rather") || (word is "of" && sentence.Word(at - 1) is "instead"))
            {
                return true;
            }

            if (sentence.MentionAt(at) is { } named && sentence.Word(named.First - 1) is "without")
            {
                return true;
            }

            // "neither Berlin nor the Hague agreed", "no ally will send": a subject that is nobody.
            if (sentence.MentionAt(at) is { IsAgent: true } subject && sentence.Word(sentence.Word(subject.First - 1) is "the" ? subject.First - 2 : subject.First - 1) is "nor" or "neither" or "no")
            {
                return true;
            }

            if (!sentence.Tokens[at].IsWord || sentence.MentionAt(at) is { IsAgent: true } || word is "and" or "but" or "who" or "which" or "that")
            {
                return false;
            }
        }

        return false;
    }
}
