using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Tells which phrase of a sentence governs which: "decided" has "to allow" as its object, which has "to send" as its own.</summary>
internal sealed class Government(Lexicon lexicon, NounReader nouns)
{
    private const int MaxDistance = 16;

    /// <summary>The index of the phrase that governs another; -1: none.</summary>
    public int Parent(SentenceReading sentence, ImmutableArray<PhraseMatch> phrases, int inner, int[] parents)
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

    /// <summary>Whether a noun is the subject of a passive that decides it: "deliveries were halted", "the sale has been approved".</summary>
    public static bool IsSubjectOf(SentenceReading sentence, PhraseMatch noun, PhraseMatch verb)
    {
        var isVerdict = verb.Phrase.Is(PhraseTrait.Escalates) || (verb.Phrase.Is(PhraseTrait.Verdict) && sentence.Lemma(verb.First) is "be" or "remain");
        if (!(noun.Phrase.Is(PhraseTrait.GivingNoun, PhraseTrait.Licence) || (isVerdict && noun.Phrase.Is(PhraseTrait.Decision)) || (verb.Phrase.Is(PhraseTrait.Lifted) && noun.Phrase.Is(PhraseTrait.KeepsLimit, PhraseTrait.Forbids)) || IsGerundSubject(sentence, noun) || IsMotion(sentence, noun)) || !isVerdict && verb.Phrase.Role == PhraseRole.Act && verb.Phrase.Action is not (PolicyAction.Permits or PolicyAction.Prohibits)
            || verb.First - noun.Last > MaxDistance || !(isVerdict || verb.Phrase.Is(PhraseTrait.Lifted) || ActorReader.IsPassive(sentence, verb.First) || IsUnderReview(sentence, verb)))
        {
            return false;
        }

        for (var at = noun.Last + 1; at < verb.First; at++)
        {
            if (sentence.Word(at) is "and" or "but" or "who" or "which" or "that" or "while" || (sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ';' or ':' or '—'))
            {
                return false;
            }
        }

        return true;
    }

    // "Sending tanks is off the table": a gerund that opens its clause.
    private static bool IsGerundSubject(SentenceReading sentence, PhraseMatch match) =>
        match.Phrase.Is(PhraseTrait.Gives, PhraseTrait.Posts, PhraseTrait.Allows) && sentence.Tokens[match.First].IsGerund
        && (match.First == 0 || sentence.Word(match.First - 1) is "that" or "said" or "says" or "added" or "of" or "if" or "whether" || sentence.Tokens[match.First - 1].IsMark(','));

    // "A motion to send tanks was voted down", "plans for sending troops are being discussed": what is decided is a plan.
    private static bool IsMotion(SentenceReading sentence, PhraseMatch match)
    {
        if (match.Phrase.Is(PhraseTrait.Decision))
        {
            return sentence.Lemma(match.First) is "plan";
        }

        for (var at = match.First - 1; match.Phrase.Is(PhraseTrait.Gives, PhraseTrait.Posts) && sentence.Word(match.First - 1) is "to" && at >= Math.Max(0, match.First - 8); at--)
        {
            if (sentence.Lemma(at) is "motion" or "bill" or "resolution")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnderReview(SentenceReading sentence, PhraseMatch verb) => verb.Phrase.Is(PhraseTrait.Weighs) && sentence.Word(verb.First) is "under" && sentence.Lemma(verb.First - 1) is "be" or "remain" or "still";

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
        // "the suspension of thirty arms licences": a noun over the noun behind it.
        if (governor.Is(PhraseTrait.PauseNoun) && inner.Phrase.Is(PhraseTrait.Licence, PhraseTrait.GivingNoun) && head - from <= 4 && !HasComma(sentence, from, head))
        {
            return true;
        }

        // "pushed the others along by permitting": how it is done.
        if (governor.Role == PhraseRole.Turns && sentence.Word(head - 1) is "by" && sentence.Tokens[head].IsGerund)
        {
            return false;
        }

        // "a demand for eased limits": a participle before the noun that is demanded.
        if (governor.Is(PhraseTrait.Asks, PhraseTrait.CallNoun) && inner.Phrase.Is(PhraseTrait.LiftsLimit) && sentence.Tokens[head].IsPast && head - outer.Last <= 2)
        {
            return true;
        }

        from = BehindAside(sentence, from, head);
        if (head - from > MaxDistance || governor is { Role: PhraseRole.Act, Action: PolicyAction.Supplies or PolicyAction.Deploys or PolicyAction.Warns })
        {
            return head - from <= 2 && governor is { Action: PolicyAction.Supplies } && inner.Phrase.Action == PolicyAction.Supplies;
        }

        // "authorised a halt to shipments": what is halted.
        if (governor.Is(PhraseTrait.PauseNoun) && inner.Phrase.Is(PhraseTrait.GivingNoun) && !HasComma(sentence, from, head))
        {
            return head - from <= 4;
        }

        if (governor.Role == PhraseRole.Act && ((governor.Action is not (PolicyAction.Permits or PolicyAction.Prohibits) && !governor.Is(PhraseTrait.HandlesRequests)) || governor.Topic == PolicyTopic.Use
            || inner.Phrase.Action is PolicyAction.Prohibits || HasComma(sentence, from, head)))
        {
            return false;
        }

        if (sentence.Word(from) is "will" or "would" || (governor.Is(PhraseTrait.Undecided) && inner.Phrase.Is(PhraseTrait.AboutTo)))
        {
            return false;
        }

        var (hasThat, hasModal, hasComma) = (sentence.Word(outer.Last) is "that", false, false);
        for (var at = from; at < head; at++)
        {
            var word = sentence.Word(at);
            if (sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ';' or ':' or '—' || IsNextClause(sentence, at) || word is "but" or "who" or "which" or "while" or "because" or "after" or "before" or "although" or "though" or "if")
            {
                return false;
            }

            // "use the jets that it is to receive": what describes arms is governed by nothing before them.
            if (word is "that" && sentence.MentionAt(at - 1) is { } described && (described.Weapon is not null || (sentence.Tokens[head].IsPast && sentence.MentionAt(head - 1) is { IsAgent: true })))
            {
                return false;
            }

            // "cleared the gift – a step that had been put off": a remark on what was said, with a verb of its own.
            if (word is "that" && sentence.Word(at - 2) is "a" or "an" && sentence.Tokens[at - 3].Kind == TokenKind.Mark)
            {
                return false;
            }

            // "which has promised jets, will deliver": the clause around the relative one goes on.
            if (sentence.Tokens[at].IsMark(',') && sentence.Word(at + 1) is "will" or "has" or "have" or "is" or "are")
            {
                return false;
            }

            // "after rejecting the idea, Madrid will send": the clause of the gerund ends where the next one has its subject.
            if (sentence.Tokens[at].IsMark(',') && sentence.Tokens[outer.First].IsGerund && sentence.MentionAt(at + 1) is { IsAgent: true, IsPossessive: false } && IsOpening(sentence, outer.First))
            {
                return false;
            }

            // "beside the deal of Friday, they are sending", "the deal that was signed, which is going ahead": a clause with a subject of its own.
            if (sentence.Tokens[at].IsMark(',') && (!hasThat || HasVerb(sentence, from, at)) && IsFinite(sentence, at + 1, head))
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

        return IsNonFinite(sentence, from, head) || IsBare(sentence, outer, head) || (hasThat && (hasModal || governor.Role != PhraseRole.Act)) || ((nouns.IsNoun(sentence, head) || inner.Phrase.Is(PhraseTrait.GivingNoun, PhraseTrait.Licence, PhraseTrait.Approval) || IsObjectNoun(sentence, inner, from)) && !hasThat && head - from <= (governor.Role == PhraseRole.Act ? 4 : 6));
    }

    // "that they have made": the clause that opened before is complete.
    private static bool HasVerb(SentenceReading sentence, int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Any(at => sentence.Tokens[at].IsPast || sentence.Lemma(at) is "have");

    // A subject, then "will" or "be", then the verb.
    private static bool IsFinite(SentenceReading sentence, int from, int head)
    {
        var start = sentence.Word(from) is "the" or "and" ? from + 1 : from;
        var verb = sentence.MentionAt(start) is { IsAgent: true, IsPossessive: false } subject ? subject.Last + 1 : sentence.Word(from) is "that" or "which" ? from + 1 : -1;
        if (verb < 0 || verb >= head || !(sentence.Word(verb) is "will" or "would" || (sentence.Lemma(verb) is "be" && sentence.Tokens[head].IsGerund)))
        {
            return false;
        }

        return Enumerable.Range(verb + 1, head - verb - 1).All(at => sentence.Word(at) is "not" or "never" or "also" or "now" or "still" or "be" or "soon" or "been" or "already" || sentence.Word(at).EndsWith("ly", StringComparison.Ordinal));
    }

    private static bool IsOpening(SentenceReading sentence, int gerund) =>
        Enumerable.Range(1, 4).Any(n => sentence.Word(gerund - n) is "after" or "before" or "despite" or "since" or "while" or "by");

    // "rejected – as it often had – a request": what stands between two dashes is passed over.
    private static int BehindAside(SentenceReading sentence, int from, int head)
    {
        // "committed, as they told us then, to send".
        if (from < head && sentence.Tokens[from].IsMark(',') && sentence.Word(from + 1) is "as" && Enumerable.Range(from + 2, Math.Max(0, head - from - 2)).FirstOrDefault(at => sentence.Tokens[at].IsMark(',')) is > 0 and var close)
        {
            return close + 1;
        }

        if (IsDash(from))
        {
            for (var at = from + 1; at < head; at++)
            {
                if (IsDash(at))
                {
                    return at + 1;
                }
            }
        }

        return from;

        bool IsDash(int at) => sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is '–' or '—' or '-';
    }

    // "turned down requests", "rejected two new requests": a plural right behind its verb, or behind a number.
    private static bool IsObjectNoun(SentenceReading sentence, PhraseMatch inner, int from) =>
        inner.Phrase.Is(PhraseTrait.Asks, PhraseTrait.CallNoun) && (inner.First - from <= 1 || (inner.First - from <= 3 && (sentence.Tokens[from].Kind == TokenKind.Number || sentence.Word(from) is "two" or "three" or "four" or "five" or "several" or "repeated" or "many" or "all" or "some" or "various"))) && sentence.Word(inner.First) is "requests" or "calls" or "demands" or "appeals" or "pleas" or "proposals" && !sentence.Tokens[inner.First - 1].IsMark(',');

    // "eased its rules and will send": another verb of the same subject.
    private static bool IsNextClause(SentenceReading sentence, int at) => (sentence.Word(at) is "and" || sentence.Tokens[at].IsMark(',')) && sentence.Word(at + 1) is "will" or "would" or "has" or "have" or "is" or "are" or "was" or "were";

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
        if (token.Is("is") || token.Is("are") || token.Is("was") || token.Is("were"))
        {
            return false;
        }

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
