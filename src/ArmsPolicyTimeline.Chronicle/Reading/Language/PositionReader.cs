namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Tells what place a mention has in its clause: whether it can be the subject, or is an object or governed by a preposition.</summary>
internal sealed class PositionReader(Lexicon lexicon)
{
    /// <summary>Whether a mention can be the subject of a clause: it is neither the object of the verb before it nor governed by a preposition.</summary>
    public bool CanBeSubject(SentenceReading sentence, Mention mention) => !IsObject(sentence, mention) && !IsInPhrase(sentence, mention);

    // "passing the U.S.", "to allow Ukraine", "let Poland": the verb right before it has it as its object.
    private bool IsObject(SentenceReading sentence, Mention mention)
    {
        var at = mention.First - 1;
        while (at >= 0 && sentence.Word(at) is not "that" && (lexicon.Is("determiner", sentence.Word(at)) || lexicon.Is("rank", sentence.Lemma(at)) || sentence.MentionAt(at) is { Kind: MentionKind.Adjective }))
        {
            at--;
        }

        // "assured Denmark and the Netherlands that": joined to an object, unless a verb follows.
        if (sentence.Word(at) is "and" or "or" && sentence.MentionAt(at - 1) is { IsAgent: true, IsPossessive: false } other && other.Kind == mention.Kind && sentence.Word(mention.Last + 1) is "that" or "to" or "for" or "with" or "on" or "in")
        {
            return IsObject(sentence, other);
        }

        // "was Trump's envoy": what somebody is.
        var copula = sentence.Word(at) is "'s" && sentence.MentionAt(at - 1) is { } owner ? owner.First - 1 : at;
        if (mention.Kind != MentionKind.Pronoun && sentence.Lemma(copula) is "be" or "become" && sentence.Word(copula) is not "been")
        {
            return true;
        }

        // "told Berlin that", "assured Kyiv that".
        if (sentence.Lemma(at) is "tell" or "assure" or "inform" && sentence.MentionAt(at) is null)
        {
            return true;
        }

        if (at < 0 || sentence.Word(at) is "that" or "them" or "neither" or "nor" or "both" || !sentence.Tokens[at].IsWord || sentence.MentionAt(at) is not null || lexicon.Is("say", sentence.Lemma(at)) || lexicon.Is("auxiliary", sentence.Lemma(at)))
        {
            return false;
        }

        var before = sentence.Word(at - 1);
        var isModifier = before is "the" or "a" or "an" or "this" or "its" or "his" or "their" or "our" or "'s" or "newly" || sentence.MentionAt(at - 1) is { Kind: MentionKind.Adjective };
        return !isModifier && (sentence.Tokens[at].IsGerund || sentence.Tokens[at].IsPast || lexicon.Phrases.Lemmas.Contains(sentence.Lemma(at))) && !lexicon.Is("preposition", sentence.Word(at));
    }

    /// <summary>Whether a mention is governed by a preposition ("with Washington", "in Germany and Poland").</summary>
    public bool IsInPhrase(SentenceReading sentence, Mention mention)
    {
        for (var at = mention.First - 1; at >= 0; at--)
        {
            if (sentence.MentionAt(at) is { } other)
            {
                // "French and German forces in Poland": step over what is joined to it.
                if (other.Kind != mention.Kind && other.Kind != MentionKind.Adjective)
                {
                    return false;
                }

                at = other.First;
                continue;
            }

            var word = sentence.Word(at);
            if (lexicon.Is("preposition", word))
            {
                return word is not "including" && !(word is "as" && sentence.Word(at - 1) is "such") && !(word is "of" && at > 0 && lexicon.Is("proxy", sentence.Lemma(at - 1)));
            }

            if (sentence.Tokens[at].IsMark(',') && !IsListed(sentence, mention.Last))
            {
                return false;
            }

            if (!(word is "and" or "or" or "nor" or "both" or "'s" || sentence.Tokens[at].IsMark(',') || lexicon.Is("determiner", word) || lexicon.Is("rank", word) || IsRegion(word)))
            {
                return false;
            }

            if (sentence.Tokens[at].IsMark(',') && sentence.MentionAt(at - 1) is not { IsAgent: true })
            {
                return false;
            }
        }

        return false;
    }

    // "in northern Mali", "in eastern Poland".
    private static bool IsRegion(string word) => word is "north" or "south" or "east" or "west" or "northern" or "southern" or "eastern" or "western" or "central";

    // Whether a list goes on behind a token, or comes to its end with it: "Germany, France and Poland".
    private static bool IsListed(SentenceReading sentence, int last) => sentence.Word(last + 1) is "and" or "or" || (last + 1 < sentence.Tokens.Length && sentence.Tokens[last + 1].IsMark(','));
}
