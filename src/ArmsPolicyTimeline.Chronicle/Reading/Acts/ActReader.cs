using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Joins the action phrases of a sentence into acts: which phrase governs which, and what they mean together.</summary>
internal sealed class ActReader(Lexicon lexicon)
{
    private const int MaxDistance = 16;

    /// <summary>The acts of a sentence, in order of their innermost phrase.</summary>
    public ImmutableArray<Act> Read(SentenceReading sentence)
    {
        ImmutableArray<PhraseMatch> phrases = [.. sentence.Phrases.Where(p => IsUsed(sentence, p))];
        var parents = new int[phrases.Length];
        var governs = new bool[phrases.Length];
        for (var i = 0; i < phrases.Length; i++)
        {
            parents[i] = Parent(sentence, phrases, i, parents);
            if (parents[i] >= 0)
            {
                governs[parents[i]] = true;
            }
        }

        var acts = ImmutableArray.CreateBuilder<Act>();
        for (var i = 0; i < phrases.Length; i++)
        {
            if (!governs[i])
            {
                acts.Add(Make(sentence, Chain(phrases, parents, i)));
            }
        }

        return acts.ToImmutable();
    }

    // "the ships", "one hand", "Armed Forces": words that are verbs of giving elsewhere; and words inside a name.
    private bool IsUsed(SentenceReading sentence, PhraseMatch match)
    {
        var before = sentence.Word(match.First - 1);
        if ((before is "than" && sentence.Word(match.First - 2) is "rather") || (before is "of" && sentence.Word(match.First - 2) is "instead"))
        {
            return false;
        }

        // "let me say", "let us look".
        if (sentence.Lemma(match.First) is "let" && sentence.Word(match.First + 1) is "me" or "us" or "'s")
        {
            return false;
        }

        if (match.Phrase.Id is "considering-noun" && !IsNoun(sentence, match.First) && !sentence.Tokens[match.First].Norm.EndsWith('s') && before is not "under")
        {
            return false;
        }

        // "the limited use": a participle that is an adjective.
        if (match.Phrase.Id is "restrict" && sentence.Tokens[match.First].IsPast && (lexicon.Is("determiner", before) || sentence.MentionAt(match.First - 1) is { IsPossessive: true }))
        {
            return false;
        }

        var isVerb = match.Phrase.Id is "send" or "want-arms" or "train" or "arrive" or "receive";
        return !(isVerb && IsNoun(sentence, match.First)) && sentence.MentionAt(match.First) is null or { Kind: MentionKind.Weapon } or { Kind: MentionKind.Pronoun };
    }

    private static ImmutableArray<PhraseMatch> Chain(ImmutableArray<PhraseMatch> phrases, int[] parents, int leaf)
    {
        var chain = new Stack<PhraseMatch>();
        for (var at = leaf; at >= 0; at = parents[at])
        {
            chain.Push(phrases[at]);
        }

        return [.. chain];
    }

    private Act Make(SentenceReading sentence, ImmutableArray<PhraseMatch> chain)
    {
        PolicyAction? action = null;
        var isNegated = false;
        var isNoun = false;
        for (var i = chain.Length - 1; i >= 0; i--)
        {
            var (phrase, first) = (chain[i].Phrase, chain[i].First);
            isNoun = IsNoun(sentence, first);
            isNegated = NegationReader.IsNegated(sentence, first, isNoun);
            action = i == chain.Length - 1
                ? isNegated ? phrase.Negated : phrase.Action
                : Governed(phrase, IsGranted(sentence, first, action) ? phrase.Action : action, isNegated);
        }

        return new Act(chain, action, isNegated, isNoun);
    }

    // "approved the request to borrow": what was asked for is given.
    private static bool IsGranted(SentenceReading sentence, int head, PolicyAction? inner) =>
        inner is PolicyAction.Requests or PolicyAction.Urges && sentence.Lemma(head) is "approve" or "grant" or "accept" or "authorize" or "authorise";

    private static PolicyAction? Governed(ActionPhrase outer, PolicyAction? inner, bool isNegated) => (outer.Role, inner) switch
    {
        (PhraseRole.Carries, _) => isNegated ? outer.Negated is null ? null : Opposite(inner) : inner,
        (PhraseRole.Turns, PolicyAction.Prohibits or PolicyAction.Withholds) when outer.Action is PolicyAction.Prohibits or PolicyAction.Withholds => isNegated ? inner : Opposite(inner),
        (PhraseRole.Act, PolicyAction.Supplies or PolicyAction.Deploys) when outer.Action is PolicyAction.Supplies or PolicyAction.Deploys => isNegated ? outer.Negated : inner,
        _ => isNegated ? outer.Negated : outer.Action,
    };

    private static PolicyAction? Opposite(PolicyAction? action) => action switch
    {
        PolicyAction.Prohibits => PolicyAction.Considers,
        PolicyAction.Withholds => PolicyAction.Supplies,
        PolicyAction.Permits or PolicyAction.Supplies or PolicyAction.Deploys => PolicyAction.Prohibits,
        _ => null,
    };

    /// <summary>Whether the word at an index is used as a noun: base form behind a determiner, possessive or adjective.</summary>
    public bool IsNoun(SentenceReading sentence, int at)
    {
        if (sentence.Tokens[at].IsPast || sentence.Tokens[at].IsGerund)
        {
            return sentence.Word(at - 1) is "the" or "a" or "'s" && !sentence.Tokens[at].IsPast;
        }

        for (var before = at - 1; before >= Math.Max(0, at - 3); before--)
        {
            var word = sentence.Word(before);
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

    private int Parent(SentenceReading sentence, ImmutableArray<PhraseMatch> phrases, int inner, int[] parents)
    {
        for (var outer = inner - 1; outer >= Math.Max(0, inner - 4); outer--)
        {
            if (phrases[inner].First <= phrases[outer].Last)
            {
                return outer;
            }

            if (IsCoordinated(sentence, phrases[outer], phrases[inner]) && parents[outer] >= 0)
            {
                return parents[outer];
            }

            if (Governs(sentence, phrases[outer], phrases[inner]))
            {
                return outer;
            }
        }

        return -1;
    }

    // "to allow … and to provide", "sending … or lending": the same governor has both.
    private static bool IsCoordinated(SentenceReading sentence, PhraseMatch first, PhraseMatch second)
    {
        var at = second.First - 1;
        var isInfinitive = sentence.Word(at) is "to";
        if (isInfinitive)
        {
            at--;
        }

        var (earlier, later) = (sentence.Tokens[first.First], sentence.Tokens[second.First]);
        return sentence.Word(at) is "and" or "or" && (isInfinitive || (earlier.IsGerund && later.IsGerund));
    }

    private bool Governs(SentenceReading sentence, PhraseMatch outer, PhraseMatch inner)
    {
        var (from, head) = (outer.Last + 1, inner.First);
        var governor = outer.Phrase;
        if (head - from > MaxDistance || governor is { Role: PhraseRole.Act, Action: PolicyAction.Supplies or PolicyAction.Deploys or PolicyAction.Warns })
        {
            return head - from <= 2 && governor is { Action: PolicyAction.Supplies } && inner.Phrase.Action == PolicyAction.Supplies;
        }

        if (governor.Role == PhraseRole.Act && (governor.Action is not (PolicyAction.Permits or PolicyAction.Prohibits) || governor.Topic == PolicyTopic.Use
            || inner.Phrase.Action is PolicyAction.Prohibits || HasComma(sentence, from, head)))
        {
            return false;
        }

        if (sentence.Word(from) is "will" or "would")
        {
            return false;
        }

        var (hasThat, hasModal, hasComma) = (sentence.Word(outer.Last) is "that", false, false);
        for (var at = from; at < head; at++)
        {
            var word = sentence.Word(at);
            if (sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ';' or ':' or '—' || word is "but" or "who" or "which" or "while" or "because" or "after" or "before" or "although" or "though" or "if")
            {
                return false;
            }

            hasComma |= sentence.Tokens[at].IsMark(',');
            if (hasComma && lexicon.Is("say", sentence.Lemma(at)) && sentence.MentionAt(at) is null)
            {
                return false;
            }

            hasThat |= (word is "that" && !hasComma) || word is "whether" or "would" or "will";
            hasModal |= word is "should" or "would" or "will" or "could" or "must" or "be" or "can" or "may";
        }

        return IsNonFinite(sentence, from, head) || IsBare(sentence, outer, head) || (hasThat && (hasModal || governor.Role != PhraseRole.Act)) || ((IsNoun(sentence, head) || inner.Phrase.Id is "transfer-noun") && !hasThat && head - from <= (governor.Role == PhraseRole.Act ? 4 : 6));
    }

    private static bool HasComma(SentenceReading sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence.Tokens[at].IsMark(','))
            {
                return true;
            }
        }

        return false;
    }

    // "let Germany send": an infinitive without "to".
    private static bool IsBare(SentenceReading sentence, PhraseMatch outer, int head) =>
        sentence.Lemma(outer.Last) is "let" or "help" or "see" && head - outer.Last <= 5 && string.Equals(sentence.Word(head), sentence.Lemma(head), StringComparison.Ordinal);

    // An infinitive, or a gerund that is no participle behind a comma.
    private static bool IsNonFinite(SentenceReading sentence, int from, int head)
    {
        var token = sentence.Tokens[head];
        if (token.IsGerund)
        {
            return head == from || !sentence.Tokens[head - 1].IsMark(',');
        }

        for (var at = head - 1; at >= Math.Max(from - 1, head - 4); at--)
        {
            if (sentence.Word(at) is "to")
            {
                return true;
            }

            if (sentence.Word(at) is not ("be" or "not" or "also" or "never" or "have") && sentence.MentionAt(at) is null && !sentence.Word(at).EndsWith("ly", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }
}
