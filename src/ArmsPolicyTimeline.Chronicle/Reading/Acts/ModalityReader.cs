using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Reading.Speech;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Tells whether an act happened, is planned, or is only thought of.</summary>
internal sealed class ModalityReader(SpeechFinder speeches)
{
    /// <summary>The modality of an act that is not negated away.</summary>
    public Modality Read(SentenceReading sentence, Act act)
    {
        var modal = Modal(sentence, act.Head);
        if (sentence.Word(act.Head) is "could" && act.Root.Phrase.Is(PhraseTrait.OnlyUsed, PhraseTrait.CanUse) && (IsReported(sentence, act.Head) || IsLeave(sentence, act.Head)))
        {
            return Modality.Asserted;
        }

        if (IsSubject(sentence, act))
        {
            return Modality.Hypothetical;
        }

        if (IsAble(sentence, act) || IsFeared(sentence, act))
        {
            return Modality.Hypothetical;
        }

        if (IsCounterfactual(sentence, act.Head) || (sentence.Word(act.Head) is "could" or "might" && !act.IsNegated && !IsOwnSpeech(sentence, act)))
        {
            return Modality.Hypothetical;
        }

        // "will be able to give", "in a position to send": what can be done is not told as done.
        if (act.Root.Phrase.Is(PhraseTrait.Gives) && !act.IsNegated && sentence.Word(act.Head - 1) is "to" && ((sentence.Word(act.Head - 2) is "able" && Modal(sentence, act.Head) is "will" or "would") || sentence.Word(act.Head - 2) is "position"))
        {
            return Modality.Hypothetical;
        }

        // "hopes to buy".
        if (sentence.Word(act.Head - 1) is "to" && sentence.Lemma(act.Head - 2) is "hope" or "aspire" or "wish")
        {
            return Modality.Hypothetical;
        }

        if (IsConditional(sentence, act.Head) && act.Action is not (PolicyAction.Warns or PolicyAction.Urges))
        {
            return Modality.Hypothetical;
        }

        return modal switch
        {
            "could" or "might" => act.Action is PolicyAction.Considers or PolicyAction.Warns || act.IsNegated || IsOwnSpeech(sentence, act) ? Modality.Asserted : Modality.Hypothetical,
            "would" => IsReported(sentence, act.Head) || IsBehindThat(sentence, act.Head) || act.Action is PolicyAction.Prohibits or PolicyAction.Warns or PolicyAction.Considers ? Modality.Planned : Modality.Hypothetical,
            "will" or "shall" => Modality.Planned,
            _ => act.Root.Phrase.Role == PhraseRole.Carries && act.Chain.Length > 1 ? Modality.Planned : Modality.Asserted,
        };
    }

    /// <summary>The modal verb that governs the verb at an index; null: none.</summary>
    public static string? Modal(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at >= Math.Max(0, head - 6); at--)
        {
            var word = sentence.Word(at);
            if (word is "will" or "would" or "could" or "might" or "may" or "shall" or "should" or "must" or "can" && sentence.MentionAt(at) is null)
            {
                return word;
            }

            if (word is not ("not" or "be" or "have" or "also" or "never" or "now" or "soon" or "still" or "only" or "been" or "to" or "able" or "like") && !word.EndsWith("ly", StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }

    // "in a position to give", "one of those that can send", "ensures that we can provide": who is able to does not yet.
    private static bool IsAble(SentenceReading sentence, Act act)
    {
        var head = act.Head;
        // "an approach to giving", "obstacles to the supply of": a way that leads there.
        var before = sentence.Word(head - 1) is "the" ? head - 2 : head - 1;
        if (act.Root.Phrase.Is(PhraseTrait.Gives, PhraseTrait.GivingNoun) && sentence.Word(before) is "to" && sentence.Lemma(before - 1) is "approach" or "obstacle" or "alternative" or "barrier" or "hurdle")
        {
            return true;
        }

        if (!act.Root.Phrase.Is(PhraseTrait.Gives, PhraseTrait.Posts) || act.IsNegated)
        {
            return false;
        }

        if (sentence.Word(head - 1) is "to" && sentence.Word(head - 2) is "position" && sentence.Word(head - 3) is "a")
        {
            return true;
        }

        var can = sentence.Word(head - 1).EndsWith("ly", StringComparison.Ordinal) ? head - 2 : head - 1;
        if (sentence.Word(can) is "can" && sentence.Word(can - 1) is "that" or "who" or "which")
        {
            return true;
        }

        return (sentence.Word(head - 1) is "to" && sentence.Word(head - 2) is "able" || sentence.Word(can) is "can")
            && Enumerable.Range(Math.Max(0, head - 9), Math.Min(9, head)).Any(at => sentence.Lemma(at) is "ensure" && sentence.MentionAt(at) is null);
    }

    // "the worry that jets could be used", "fears that Berlin would send": what is thought of.
    private static bool IsFeared(SentenceReading sentence, Act act)
    {
        if (act.Action is not (PolicyAction.Supplies or PolicyAction.Permits or PolicyAction.Deploys))
        {
            return false;
        }

        for (var at = act.Head - 1; at > Math.Max(0, act.Head - 12); at--)
        {
            if (sentence.Tokens[at].IsMark(','))
            {
                return false;
            }

            if (sentence.Word(at) is "that")
            {
                return Enumerable.Range(Math.Max(0, at - 7), Math.Min(7, at)).Any(i => sentence.Word(i) is "concern" or "concerns" or "fear" or "fears" or "worry" or "worries" or "risk" or "danger" or "anxiety" or "speculation" or "rumours" or "rumors");
            }
        }

        return false;
    }

    // "permission that they could fire": leave that was given.
    private static bool IsLeave(SentenceReading sentence, int head) =>
        Enumerable.Range(1, 4).Any(n => sentence.Word(head - n) is "that" && sentence.Lemma(head - n - 1) is "guidance" or "permission" or "authority" or "clearance" or "approval" or "order");

    // "should have cut off": it did not happen.
    private static bool IsCounterfactual(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at >= Math.Max(1, head - 4); at--)
        {
            if (sentence.Word(at) is "have")
            {
                return sentence.Word(at - 1) is "should" or "could" or "would" or "might" || (sentence.Word(at - 1) is "not" && sentence.Word(at - 2) is "should" or "could" or "would" or "might");
            }
        }

        return false;
    }

    // "if", "unless", "whether" before it in its clause.
    private static bool IsConditional(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at >= 0; at--)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ',' or ';' or ':' or '—')
            {
                return false;
            }

            if (sentence.Word(at) is "if" or "unless" or "whether")
            {
                return !(sentence.Word(at) is "if" && sentence.Word(at - 1) is "even" or "as");
            }
        }

        return false;
    }

    // "said that it might send": what somebody says that he himself may do is left open, not thought up.
    private bool IsOwnSpeech(SentenceReading sentence, Act act) =>
        act.Root.Phrase.Role == PhraseRole.Act && act.Action is PolicyAction.Supplies or PolicyAction.Permits or PolicyAction.Deploys && sentence.Word(act.Head) is not ("could" or "might") && IsReported(sentence, act.Head, 8);

    // "said that giving them missiles would be a mistake": what is spoken of, not done.
    private bool IsSubject(SentenceReading sentence, Act act)
    {
        if (!sentence.Tokens[act.Head].IsGerund || act.Action is not (PolicyAction.Supplies or PolicyAction.Permits or PolicyAction.Deploys) || !(act.Head == 0 || sentence.Word(act.Head - 1) is "that"))
        {
            return false;
        }

        for (var at = act.Core.Last + 1; at < Math.Min(sentence.Tokens.Length, act.Core.Last + 16); at++)
        {
            if (sentence.Word(at) is "would" or "could" or "might" or "will")
            {
                return true;
            }

            if (sentence.Word(at) is "should" or "must" or "that" || speeches.IsSpeech(sentence, at))
            {
                return false;
            }
        }

        return false;
    }

    // "left no doubt that it would", "made clear it would not".
    private static bool IsBehindThat(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at >= Math.Max(0, head - 6); at--)
        {
            if (sentence.Word(at) is "that" && sentence.Word(at - 1) is "doubt" or "clear" or "plain")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a condition stands behind an act in its clause ("will send them if Congress agrees").</summary>
    public static bool HasCondition(SentenceReading sentence, Act act)
    {
        for (var at = act.Core.Last + 1; at < sentence.Tokens.Length && sentence.IsQuoted[at] == sentence.IsQuoted[act.Head] && !(sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ';' or ':' or '—'); at++)
        {
            // "will send tanks, but that if he loses": of the clause that starts there.
            if (sentence.Tokens[at].IsMark(',') && sentence.Word(at + 1) is "but" or "and" && sentence.Word(at + 2) is "that")
            {
                break;
            }

            if (sentence.Word(at) is "if" or "unless" && sentence.Word(at - 1) is not ("even" or "as" or "and"))
            {
                return true;
            }
        }

        return act.Root.Phrase.Is(PhraseTrait.AboutTo) && Enumerable.Range(0, act.Head).Any(at => sentence.Word(at) is "if" or "unless" && sentence.Word(at - 1) is not ("even" or "as" or "and") && sentence.IsQuoted[at] == sentence.IsQuoted[act.Head]
            && Enumerable.Range(at, act.Head - at).Count(i => sentence.Tokens[i].Kind == TokenKind.Mark) <= 1);
    }

    // Behind "said that", "announced", "it was reported that": the future as seen from then.
    private bool IsReported(SentenceReading sentence, int head, int reach = int.MaxValue)
    {
        for (var at = head - 1; at >= Math.Max(0, head - reach); at--)
        {
            if (speeches.IsSpeech(sentence, at))
            {
                return true;
            }
        }

        return false;
    }
}
