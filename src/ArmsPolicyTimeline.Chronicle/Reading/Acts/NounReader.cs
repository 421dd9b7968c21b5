using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Tells a noun from a verb of the same form by the words before it.</summary>
internal sealed class NounReader(Lexicon lexicon)
{
    /// <summary>Whether the word at an index is used as a noun: base form behind a determiner, possessive or adjective.</summary>
    public bool IsNoun(SentenceReading sentence, int at)
    {
        if (sentence.Tokens[at].IsPast || sentence.Tokens[at].IsGerund)
        {
            return sentence.Word(at - 1) is "the" or "a" or "'s" && !sentence.Tokens[at].IsPast;
        }

        // "answered by threatening to", "by warning of": a gerund, though there is a noun of the same form.
        if (sentence.Word(at - 1) is "by" && sentence.Word(at).EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        // "Swedish law prohibits": words that are never nouns.
        if (sentence.Word(at) is "prohibits" or "forbids" or "allows" or "rejects" or "opposes" or "refuses" or "prohibit" or "forbid" or "reject" or "oppose")
        {
            return false;
        }

        // "the Pentagon announcement": a name before its noun.
        if (sentence.Word(at) is "announcement" or "decision" or "refusal" or "commitment" or "promise" && sentence.MentionAt(at - 1) is { Kind: MentionKind.Actor } owner && sentence.Word(owner.First - 1) is "the" or "a")
        {
            return true;
        }

        for (var before = at - 1; before >= Math.Max(0, at - 3); before--)
        {
            var word = sentence.Word(before);
            if (word is "longer" && sentence.Word(before - 1) is "no")
            {
                return false;
            }

            if (word is "'s" || lexicon.Is("determiner", word) || sentence.MentionAt(before) is { IsPossessive: true } || sentence.MentionAt(before) is { Kind: MentionKind.Adjective })
            {
                return true;
            }

            if (sentence.MentionAt(before) is { Kind: MentionKind.Weapon })
            {
                continue;
            }

            if (sentence.MentionAt(before) is not null || lexicon.Is("auxiliary", sentence.Lemma(before)) || word is "to" or "and" or "that" or "who" || !sentence.Tokens[before].IsWord)
            {
                return false;
            }

            if (lexicon.Is("preposition", word))
            {
                return true;
            }
        }

        return false;
    }
}
