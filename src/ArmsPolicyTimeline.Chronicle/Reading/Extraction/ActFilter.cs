using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Reading.Speech;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Says why the words of an act make no event: a question, a judgement, something that did not happen, is only thought of, or is not about arms.</summary>
internal sealed class ActFilter(Lexicon lexicon, ModalityReader modalities)
{
    /// <summary>Why an act makes no event; null where nothing speaks against it.</summary>
    public RejectionReason? Excluded(SentenceReading sentence, Act act, ActScope scope)
    {
        if ((sentence.IsQuestion && !sentence.IsQuoted[act.Head]) || sentence.Tokens.Skip(act.Head).Any(t => t.IsMark('?')) || IsAsked(sentence, act.Head))
        {
            return RejectionReason.Question;
        }

        if (act.Chain.All(c => c.Phrase.Is(PhraseTrait.NeverAlone)) || act.Root.Phrase.Is(PhraseTrait.NoAct) || (act.Core.Phrase.Is(PhraseTrait.Trains) && act.Chain.Length == 1 && ActorReader.IsPassive(sentence, act.Head)) || IsPassing(sentence, act) || IsProcedure(sentence, act) || IsSilence(sentence, act) || IsAnnouncedElsewhere(sentence, act) || TransferObject.IsForItself(sentence, act) || TransferObject.IsOfMeasure(sentence, act))
        {
            return RejectionReason.NoWeapon;
        }

        if (SpokenReader.IsOthers(sentence, act) || IsBareDecision(sentence, act, scope))
        {
            return RejectionReason.NoActor;
        }

        if (IsBlame(sentence, act.Head) && !IsPresupposed(sentence, act))
        {
            return RejectionReason.Opinion;
        }

        if (act.Action is null || act.Chain.Any(c => c.Phrase.Is(PhraseTrait.Denies)) || IsRefusedBan(sentence, act) || IsUndone(sentence, act) || IsUnlikely(sentence, act.Head) || (sentence.Word(act.Head - 1) is "from" && sentence.Tokens[act.Head].IsGerund) || (act.Root.Phrase.Is(PhraseTrait.Continues) && sentence.Word(act.Core.First - 1) is "from"))
        {
            return RejectionReason.Negated;
        }

        return modalities.Read(sentence, act) == Modality.Hypothetical || (sentence.Turn is { IsReporter: true } && ModalityReader.Modal(sentence, act.Head) is "would" or "could" && ModalityReader.HasCondition(sentence, act)) ? RejectionReason.Hypothetical
            : IsWithoutObject(sentence, act, scope) ? RejectionReason.NoWeapon
            : null;
    }

    // "asked how soon he would let them", "unclear what it plans to send": an indirect question.
    private static bool IsAsked(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at > Math.Max(0, head - 16) && !(sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ',' or ';' or ':' or '—'); at--)
        {
            // "was asked about sending tanks".
            if (sentence.Word(at) is "about" && sentence.Word(at - 1) is "asked")
            {
                return true;
            }

            if (sentence.Word(at) is "how" or "what" or "whether" or "when" or "why" or "if" or "which")
            {
                for (var before = at - 1; before >= Math.Max(0, at - 6); before--)
                {
                    if (sentence.Lemma(before) is "ask" or "question" or "wonder" or "inquire" or "enquire" or "unclear" or "doubt" or "guess")
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // "must be reviewed by parliament": what a law asks for, and what a decision "marks" of what was told.
    private static bool IsProcedure(SentenceReading sentence, Act act) =>
        (act.Core.Phrase.Is(PhraseTrait.Intervenes) && act.IsNoun)
        || (act.Root.Phrase.Is(PhraseTrait.Weighs) && ActorReader.IsPassive(sentence, act.Head) && ModalityReader.Modal(sentence, act.Head) is "must" or "should" or "shall")
        || (act.Core.Phrase.Is(PhraseTrait.Shift) && Enumerable.Range(1, 5).Any(n => sentence.Lemma(act.Core.First - n) is "mark" or "represent" or "constitute" or "herald"));

    // "who declined to be named", "refused to comment": silence, whatever the sentence is about.
    private static bool IsSilence(SentenceReading sentence, Act act) =>
        act.Core.Phrase.Is(PhraseTrait.Refuses) && sentence.Word(act.Core.Last + 1) is "to"
        && (sentence.Word(act.Core.Last + 2) is "comment" or "elaborate" or "specify" or "answer" or "speak" or "identify" or "name"
            || (sentence.Word(act.Core.Last + 2) is "be" && sentence.Word(act.Core.Last + 3) is "named" or "identified" or "quoted" or "drawn"));

    // "The deal was announced before the parade, where soldiers": arms beyond a comma are not what was announced; "her decision was greeted by troops".
    private static bool IsAnnouncedElsewhere(SentenceReading sentence, Act act)
    {
        if (act.Chain.Length > 1 || act.Core.First != act.Core.Last || sentence.Mentions.Any(m => m.Weapon is not null && m.Last < act.Head)
            || !(act.Core.Phrase.Is(PhraseTrait.Decision) ? sentence.Lemma(act.Head + 1) is "be" or "have" or "come" or "follow" or "mark" : act.Core.Phrase.Is(PhraseTrait.Pledges) && ActorReader.IsPassive(sentence, act.Head)))
        {
            return false;
        }

        var first = sentence.Mentions.FirstOrDefault(m => m.Weapon is not null && m.First > act.Head);
        return first is not null && (act.Core.Phrase.Is(PhraseTrait.Decision) || Enumerable.Range(act.Head, first.First - act.Head).Any(at => sentence.Tokens[at].IsMark(',')));
    }

    // "stopped short of an arms embargo", "rejected a ban on exports": who refuses a ban bans nothing.
    private static bool IsRefusedBan(SentenceReading sentence, Act act) =>
        act.Chain is [var only] && only.Phrase.Is(PhraseTrait.Refuses) && sentence.Word(act.Core.Last + 1) is "a" or "an" or "any" or "the"
        && Enumerable.Range(act.Core.Last + 2, 4).TakeWhile(at => !IsJoint(sentence, at)).Any(at => sentence.Word(at) is "embargo" or "ban" or "moratorium" or "boycott");

    private static bool IsJoint(SentenceReading sentence, int at) => at >= sentence.Tokens.Length || !sentence.Tokens[at].IsWord || sentence.Word(at) is "of" or "on" or "for" or "to" or "under" or "from" or "by";

    /// <summary>Whether what is refused is something else that the sentence asks for: "asks for a blockade, but the fleet refuses".</summary>
    public static bool IsOfOther(SentenceReading sentence, Act act) =>
        act.Chain is [var only] && only.Phrase.Is(PhraseTrait.Refuses) && !sentence.Mentions.Any(m => m.Weapon is not null) && sentence.Phrases.Any(p => p.Phrase.Is(PhraseTrait.Asks, PhraseTrait.Urges) && p.Last < act.Head
            && (sentence.Word(p.Last + 1) is "a" or "an" || (sentence.Word(p.Last + 1) is "for" && sentence.Word(p.Last + 2) is "a" or "an")));

    // "it does not look like tanks will come": nobody says that they do.
    private static bool IsUnlikely(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at > Math.Max(1, head - 14); at--)
        {
            if ((sentence.Lemma(at) is "look" or "seem" or "appear" && sentence.Word(at - 1) is "not" or "n't") || sentence.Word(at) is "unlikely")
            {
                return sentence.Word(at) is not "unlikely" || sentence.Word(at + 1) is "that" or "to";
            }
        }

        return false;
    }

    // "has not sent", "has yet to deliver": it did not happen, which is no refusal; "will not send", "is not sending" is one.
    private static bool IsUndone(SentenceReading sentence, Act act)
    {
        // "stocks are too small to send any": what cannot be done is not told as done.
        if (act.Root.Phrase.Is(PhraseTrait.Gives) && sentence.Word(act.Head - 1) is "to" && sentence.Word(act.Head - 3) is "too")
        {
            return true;
        }

        // "has not been sending": what is not done for long is not undone yet, it is a policy.
        if (!act.Root.Phrase.Is(PhraseTrait.Gives, PhraseTrait.Posts, PhraseTrait.Trains) || !act.IsNegated || (sentence.Tokens[act.Head].IsGerund && sentence.Word(act.Head - 1) is "been"))
        {
            return false;
        }

        for (var at = act.Head - 1; at >= Math.Max(0, act.Head - 6); at--)
        {
            // "will not have any sold": what is not suffered is refused.
            if (sentence.Word(at) is "has" or "have" or "had" or "did" or "yet" && !(sentence.Word(at) is "have" && sentence.Word(at - 1) is "not" && sentence.Word(at - 2) is "will" or "would"))
            {
                return true;
            }
        }

        return false;
    }

    // "since the first shipments of weapons", "the missiles it has asked for": presupposed, not told.
    private static bool IsPassing(SentenceReading sentence, Act act)
    {
        // "The shipment would consist of": what was spoken of before.
        if (act.Chain is [var only] && only.Phrase.Is(PhraseTrait.GivingNoun) && act.Head > 0 && sentence.Word(act.Head - 1) is "the" or "that" or "this"
            && Enumerable.Range(act.Core.Last + 1, Math.Min(4, Math.Max(0, sentence.Tokens.Length - act.Core.Last - 1))).Any(at => sentence.Lemma(at) is "consist" or "contain" or "comprise" or "include"))
        {
            return true;
        }

        // "markets for arms exports", "the rules for such sales": a figure of all of them, or what was spoken of before.
        if (act.Root.Phrase.Is(PhraseTrait.GivingNoun) && TransferObject.IsStatistic(sentence, act.Head))
        {
            return true;
        }

        if (act.Root.Phrase.Is(PhraseTrait.GivingNoun))
        {
            for (var at = act.Head - 1; at >= Math.Max(0, act.Head - 5); at--)
            {
                if (sentence.Word(at) is "since" or "after" or "before" or "of" or "from" or "with" or "on" or "about" or "over" or "amid" or "including")
                {
                    return true;
                }
            }
        }

        // "weapons supplied by Berlin may be used", "the arms that it sends must not": beside words on their use the gift is presupposed.
        if (act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Gives, PhraseTrait.Pledges) && ObjectReader.IsDescription(sentence, act.Head)
            && sentence.Phrases.Any(p => p.First != act.Head && (p.Phrase.Topic == PolicyTopic.Use || p.Phrase.Is(PhraseTrait.OnLeave))))
        {
            return true;
        }

        // "control over arms sent to Kyiv": behind a preposition, what describes arms is presupposed.
        if (act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Gives) && sentence.Tokens[act.Head].IsPast && sentence.Word(act.Head + 1) is not "by"
            && sentence.MentionAt(act.Head - 1) is { Weapon: not null } described && sentence.Word(described.First - 1) is "over" or "about" or "on" or "with" or "against")
        {
            return true;
        }

        // "thanks to the arms provided by Oslo", "the allies that have been asked to wait": presupposed.
        if ((act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Gives) && sentence.MentionAt(act.Head - 1) is { Weapon: not null } reason && TransferObject.IsReason(sentence, reason.First - 1))
            || (act.Root.Phrase.Is(PhraseTrait.Asks) && sentence.Word(act.Head - 1) is "been" && sentence.Word(act.Head - 3) is "that" or "who" or "which"))
        {
            return true;
        }

        // "we send them because they need them": why, said of what was named before.
        if (sentence.Turn is not null && act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Wants) && sentence.Word(act.Core.Last + 1) is "them" or "it" or "those" or "that")
        {
            return true;
        }

        // "tanks, as part of the package that it announced last week": an earlier act that the sentence takes for granted.
        if (act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Pledges) && sentence.Tokens[act.Head].IsPast && ObjectReader.IsDescription(sentence, act.Head) && sentence.Phrases.Any(p => p.Last < act.Head && p.Phrase.Action is PolicyAction.Supplies && p.First != act.Head))
        {
            return true;
        }

        // "the ammunition needed by the army".
        if (sentence.Tokens[act.Head].IsPast && act.Core.Phrase.Is(PhraseTrait.Asks, PhraseTrait.Wants) && sentence.MentionAt(act.Head - 1) is { Weapon: not null })
        {
            return true;
        }

        var start = act.Core.First;
        while (start > 0 && sentence.Lemma(start - 1) is "have" or "be" or "do" or "so" or "long" or "repeatedly" or "desperately")
        {
            start--;
        }

        return act.Core.Phrase.Is(PhraseTrait.Asks, PhraseTrait.Wants) && sentence.MentionAt(start - 1) is { Kind: MentionKind.Pronoun or MentionKind.Actor } asker
            && (sentence.MentionAt(asker.First - 1) is { Weapon: not null } || (sentence.Word(asker.First - 1) is "that" or "which" && sentence.MentionAt(asker.First - 2) is { Weapon: not null }) || sentence.Lemma(asker.First - 1) is "what" or "everything" or "all" or "whatever" or "capability" or "system" or "equipment" or "thing" or "support" or "help" or "assistance");
    }

    // "criticised for its refusal to send": whoever blames it takes it for granted.
    private static bool IsPresupposed(SentenceReading sentence, Act act) =>
        act.IsNoun && act.Root.Phrase.Is(PhraseTrait.RefusalNoun) && act.Chain.Length > 1 && (sentence.Word(act.Head - 1) is "'s" || sentence.MentionAt(act.Head - 1) is { IsPossessive: true } or { Kind: MentionKind.Pronoun });

    // "criticised for being too slow": somebody's judgement.
    private bool IsBlame(SentenceReading sentence, int head)
    {
        if (sentence.IsOfPoll)
        {
            return true;
        }

        for (var at = head - 1; at >= Math.Max(0, head - 14) && sentence.Word(at) is not ("after" or "before" or "when" or "while" or "since"); at--)
        {
            // "Accusing NATO of lying, the president warned": a clause of its own.
            if (sentence.Tokens[at].IsMark(',') && sentence.MentionAt(at + 1) is { IsAgent: true })
            {
                return false;
            }

            if (lexicon.Is("blame", sentence.Lemma(at)))
            {
                return true;
            }
        }

        return false;
    }

    // "decided to visit", "concluded that it works": what is decided is no act that we know; a gift of nothing.
    private static bool IsWithoutObject(SentenceReading sentence, Act act, ActScope scope) =>
        (act.Core.Phrase is { Role: PhraseRole.Carries, Topic: null } && (sentence.Word(act.Core.Last) is "that" || (act.Chain.All(c => c.Phrase.Role == PhraseRole.Carries) && sentence.Word(BehindParty(sentence, act.Root.Last)) is "that") || (sentence.Word(act.Core.Last) is "to" && sentence.MentionAt(act.Core.Last + 1) is null)))
        || (act.Chain is [var only] && only.Phrase.Is(PhraseTrait.Pledges) && sentence.Mentions.FirstOrDefault(m => m.Weapon is not null && m.First > act.Core.Last) is { } far && sentence.Word(far.First - 1) is "on" or "against" or "about" or "over")
        || (act.Core.Phrase.Is(PhraseTrait.NeedsArms) && !ObjectReader.IsElliptic(sentence, act.Core.Last) && !ObjectReader.HasObject(sentence, act, scope));

    // "promised Denmark that", "assured the Danes that": the word behind whom something is told.
    private static int BehindParty(SentenceReading sentence, int last)
    {
        var at = sentence.Word(last + 1) is "the" ? last + 2 : last + 1;
        return sentence.MentionAt(at) is { IsAgent: true } told ? told.Last + 1 : last + 1;
    }

    // "made this decision": which one, another sentence says.
    private static bool IsBareDecision(SentenceReading sentence, Act act, ActScope scope) =>
        act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Decision) && sentence.Lemma(act.Head) is "decision" && !sentence.Mentions.Any(m => m.Weapon is not null && (m.First > act.Core.Last ? m.First <= scope.Last : m.Last >= act.Head - 4));
}
