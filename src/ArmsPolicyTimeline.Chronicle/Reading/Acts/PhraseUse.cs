using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Tells whether the words of an action phrase say an act where they stand, or are used otherwise.</summary>
internal sealed class PhraseUse(Lexicon lexicon, NounReader nouns)
{
    private readonly ActionPhrase? send = lexicon.Vocabulary.Phrases.FirstOrDefault(p => p.Is(PhraseTrait.Gives));
    private readonly ActionPhrase? withhold = lexicon.Vocabulary.Phrases.FirstOrDefault(p => p.Is(PhraseTrait.Withholds));
    private readonly ActionPhrase? should = lexicon.Vocabulary.Phrases.FirstOrDefault(p => p.Is(PhraseTrait.Should));
    private readonly ActionPhrase? lift = lexicon.Vocabulary.Phrases.FirstOrDefault(p => p.Is(PhraseTrait.LiftsLimit));

    /// <summary>The phrase as it is meant: "halted in 2018", "supplied to Kyiv" are the verb, not the noun before a preposition; "announced the removal of a ban" lifts it.</summary>
    public PhraseMatch Sense(SentenceReading sentence, PhraseMatch match) =>
        match.Phrase.Is(PhraseTrait.GivingNoun) && send is not null && sentence.Tokens[match.First].IsPast && match.Last == match.First + 1 ? new PhraseMatch(send, match.First, match.First)
        : match.Phrase.Is(PhraseTrait.MustUse) && should is not null && Allowing(sentence, match) is { } verb ? new PhraseMatch(should, match.First, verb)
        : match.Phrase.Is(PhraseTrait.KeepsLimit) && StartBehindThat(sentence, match) is > 0 and var start ? new PhraseMatch(match.Phrase, start, match.Last)
        : match.Phrase.Is(PhraseTrait.KeepsLimit) && lift is not null && IsLifted(sentence, match) ? new PhraseMatch(lift, match.First, match.Last)
        : match.Phrase.Is(PhraseTrait.PauseNoun) && withhold is not null && sentence.Tokens[match.First].IsPast && sentence.Word(match.First) is not "held" && match.Last == match.First + 1 ? new PhraseMatch(withhold, match.First, match.First) : match;

    // "announced that a ban has ended": the ban is of the clause behind "that".
    private int StartBehindThat(SentenceReading sentence, PhraseMatch match)
    {
        var at = Enumerable.Range(match.First + 1, match.Last - match.First).FirstOrDefault(i => sentence.Word(i) is "that", match.Last);
        while (at < match.Last && (sentence.Word(at) is "that" || lexicon.Is("determiner", sentence.Word(at))))
        {
            at++;
        }

        return at < match.Last || sentence.Word(match.Last - 2) is "that" ? at : -1;
    }

    /// <summary>Whether a phrase is an act: not "the ships", "one hand", "Armed Forces", words that are verbs of giving elsewhere, and no words inside a name.</summary>
    public bool IsAct(SentenceReading sentence, PhraseMatch match)
    {
        var before = sentence.Word(match.First - 1);
        if ((before is "than" && sentence.Word(match.First - 2) is "rather") || (before is "of" && sentence.Word(match.First - 2) is "instead"))
        {
            return false;
        }

        // "in answer to urgent needs, ": the noun.
        if (match.Phrase.Is(PhraseTrait.Wants) && sentence.Word(match.First) is "needs" or "wants" && (match.Last + 1 >= sentence.Tokens.Length || sentence.Tokens[match.Last + 1].Kind == TokenKind.Mark) && (sentence.MentionAt(match.First - 1) is null))
        {
            return false;
        }

        // "let me say", "let us look".
        if (sentence.Lemma(match.First) is "let" && sentence.Word(match.First + 1) is "me" or "us" or "'s")
        {
            return false;
        }

        // "a review of stocks", "the policy change" that something answers, "cease-fire".
        if ((match.Phrase.Is(PhraseTrait.Weighs) && match.First == match.Last && before is not ("under" or "to") && nouns.IsNoun(sentence, match.First) && !IsOrderedReview(sentence, match.First))
            || (match.Phrase.Is(PhraseTrait.Shift) && before is "the" && lexicon.Is("preposition", sentence.Word(match.First - 2)))
            || (match.Phrase.Is(PhraseTrait.Forbids) && sentence.Lemma(match.First) is "embargo" && !sentence.Tokens[match.First].IsPast)
            || (sentence.Word(match.First) is "cease" && sentence.Word(match.First + 1) is "fire"))
        {
            return false;
        }

        // "the arms export freeze", "weapons sales figures": part of another noun; "a clear risk", "a press conference".
        if ((match.Phrase.Is(PhraseTrait.GivingNoun) && sentence.Lemma(match.Last + 1) is "freeze" or "ban" or "halt" or "embargo" or "curb" or "suspension" or "law" or "rule" or "policy" or "guideline" or "control" or "industry" or "figure" or "datum" or "report" or "regime" or "principle" or "system" or "authority" or "registration")
            || (sentence.Word(match.First) is "clear" && (lexicon.Is("determiner", before) || sentence.Lemma(match.First - 1) is "be" or "make" or "seem" or "very"))
            || (sentence.Word(match.First) is "press" && (lexicon.Is("determiner", before) || sentence.Word(match.First + 1) is "conference" or "release" or "briefing" or "secretary" or "statement" or "office" or "agency" or "report" or "reports" or "service"))
            || (match.Phrase.Is(PhraseTrait.Talks) && sentence.Word(match.First - 1) is "peace" or "ceasefire" or "truce")
            || (sentence.Word(match.First) is "supplies" && match.First > 0 && match.Phrase.Is(PhraseTrait.Gives) && !IsBeforeVerb(sentence, match.First - 1)))
        {
            return false;
        }

        if (match.Phrase.Is(PhraseTrait.Talks) && !nouns.IsNoun(sentence, match.First) && !sentence.Tokens[match.First].Norm.EndsWith('s') && before is not "under")
        {
            return false;
        }

        // "the limited use", "make limited raids": a participle that is an adjective.
        if (match.Phrase.Is(PhraseTrait.Restricts) && sentence.Tokens[match.First].IsPast && (lexicon.Is("determiner", before) || sentence.MentionAt(match.First - 1) is { IsPossessive: true }
            || (sentence.Word(match.First) is "limited" && sentence.Lemma(match.First - 1) is "conduct" or "launch" or "carry" or "allow" or "permit" or "authorize" or "authorise" or "make" or "for" or "of" or "to" or "with" or "by" or "only" or "very")))
        {
            return false;
        }

        if (IsAdjective(sentence, match) || (match.Phrase.Is(PhraseTrait.Trains) && sentence.Tokens[match.First].IsGerund && !IsCarriedOn(sentence, match.First)))
        {
            return false;
        }

        // "export arms to": what is given, unless a country stands before it ("Germany arms Ukraine").
        if (match.Phrase.Is(PhraseTrait.Gives) && sentence.Word(match.First) is "arms" && sentence.MentionAt(match.First - 1) is not { Kind: MentionKind.Actor, IsPossessive: false })
        {
            return false;
        }

        // "systems that can strike": what arms are able to do is no leave to do it.
        if (match.Phrase.Is(PhraseTrait.Able, PhraseTrait.CanUse) && before is "that" or "which" && sentence.MentionAt(match.First - 2) is { Weapon: not null })
        {
            return false;
        }

        // "due to a war", "armed groups": no verbs.
        if ((sentence.Lemma(match.First) is "arm" && sentence.Tokens[match.First].IsPast && sentence.Lemma(match.First - 1) is not ("have" or "be"))
            || (match.Phrase.Is(PhraseTrait.AboutTo) && sentence.Word(match.Last) is "to" && sentence.Word(match.Last - 1) is "due" && (lexicon.Is("determiner", sentence.Word(match.Last + 1)) || sentence.MentionAt(match.Last + 1) is not null)))
        {
            return false;
        }

        // "thirty permits", "the licences": the papers, not the act.
        if (match.Phrase.Is(PhraseTrait.Allows) && sentence.Lemma(match.First) is "permit" or "licence" or "license" && !sentence.Tokens[match.First].IsPast && !sentence.Tokens[match.First].IsGerund
            && (match.First == 0 || IsBeforeNoun(sentence, match.First - 1) || (sentence.Word(match.First).EndsWith('s') && !IsBeforeVerb(sentence, match.First - 1))))
        {
            return false;
        }

        // "export controls", "export guidelines": rules on giving.
        if (match.Phrase.Is(PhraseTrait.Gives) && sentence.Word(match.First) is "export" && sentence.Lemma(match.First + 1) is "control" or "rule" or "guideline" or "law" or "regulation" or "list" or "regime" or "principle" or "policy" or "restriction" or "licence" or "license" or "permit")
        {
            return false;
        }

        // "the import, export and transit of arms": nouns of a list.
        if (match.Phrase.Is(PhraseTrait.Gives) && match.First == match.Last && sentence.Word(match.First) is "export" or "supply" or "transfer" && (sentence.Word(match.First + 1) is "of" || (sentence.Word(match.First + 1) is "and" or "or" && sentence.Word(match.First + 3) is "of")))
        {
            return false;
        }

        // "in order to", "the order that the court gave": no verbs.
        if (match.Phrase.Is(PhraseTrait.Pledges) && sentence.Word(match.First) is "order" or "orders" && (before is "in" || nouns.IsNoun(sentence, match.First)))
        {
            return false;
        }

        if (IsSpokenOnly(sentence, match))
        {
            return false;
        }

        if ((match.Phrase.Is(PhraseTrait.Wants) && (IsNeeded(sentence, match.First) || IsMeasure(sentence, match.First))) || (match.Phrase.Is(PhraseTrait.Discloses, PhraseTrait.Weighs) && IsAside(sentence, match.First)))
        {
            return false;
        }

        // ", Biden announced.", ", the minister confirmed on Monday, ": who says it.
        if (match.Phrase.Is(PhraseTrait.Pledges) && match.First == match.Last && sentence.Lemma(match.First) is "announce" or "confirm" or "disclose" && TransferObject.EndsClause(sentence, match.Last) && sentence.MentionAt(match.First - 1) is { IsAgent: true } speaker && speaker.First > 0 && (sentence.Tokens[speaker.First - 1].IsMark(',') || sentence.IsQuoted[speaker.First - 1]))
        {
            return false;
        }

        // "from the beginning": a noun.
        if (match.Phrase.Is(PhraseTrait.Continues) && match.First == match.Last && sentence.Word(match.First) is "beginning" && before is "the" && sentence.Word(match.First + 1) is not "of")
        {
            return false;
        }

        // "pushed back on the idea": no pressing for it.
        if (match.Phrase.Is(PhraseTrait.Urges) && sentence.Lemma(match.First) is "push" && sentence.Word(match.First + 1) is "back")
        {
            return false;
        }

        // "in a call on Saturday".
        if (match.Phrase.Is(PhraseTrait.Urges) && sentence.Word(match.First) is "call" && sentence.Word(match.Last) is "on" && nouns.IsNoun(sentence, match.First))
        {
            return false;
        }

        // "when asked about", "asked by a reporter whether": somebody else's question.
        if (match.Phrase.Is(PhraseTrait.Asks) && sentence.Word(match.First) is "asked" && (match.First == 0 || before is "when" or "if" or "while" || (before is "was" or "were" && sentence.Word(match.First + 1) is "about") || sentence.Tokens[match.First - 1].IsMark(','))
            && sentence.Word(match.First + 1) is "about" or "by" or "whether" or "if" or "why" or "how" or "what" or "when" or "on" or "in" or "at" or "during")
        {
            return false;
        }

        var isVerb = match.Phrase.Is(PhraseTrait.VerbOnly);
        return !(isVerb && nouns.IsNoun(sentence, match.First) && !(match.Phrase.Is(PhraseTrait.Trains) && sentence.Tokens[match.First].IsGerund)) && (match.Phrase.Is(PhraseTrait.WithinName) || sentence.MentionAt(match.First) is null or { Kind: MentionKind.Weapon } or { Kind: MentionKind.Pronoun });
    }

    // "announced the removal of the limits", "agreed to drop the ban": what ends is not kept.
    private static bool IsLifted(SentenceReading sentence, PhraseMatch match)
    {
        for (var at = match.First + 1; at < match.Last; at++)
        {
            if (sentence.Lemma(at) is "removal" or "remove" or "lifting" or "lift" or "easing" or "ease" or "end" or "relaxation" or "relaxing" or "relax" or "loosening" or "loosen" or "abolition" or "abolish" or "repeal" or "reversal" or "reverse" or "withdrawal" or "scrapping" or "scrap" or "drop" or "dropping" or "waiver" or "waive" or "softening" or "soften" or "cancellation")
            {
                return true;
            }
        }

        return false;
    }

    // "should allow strikes": what is called for is the leave, not the strike.
    private static int? Allowing(SentenceReading sentence, PhraseMatch match)
    {
        for (var at = match.First + 1; at < match.Last; at++)
        {
            if (sentence.Lemma(at) is "allow" or "permit" or "let" or "lift" or "ease" or "loosen" or "consider" or "reconsider" or "rethink")
            {
                return at;
            }
        }

        return null;
    }

    // "ordered a full review of arms sales": the noun says what is begun.
    private static bool IsOrderedReview(SentenceReading sentence, int at)
    {
        if (sentence.Word(at) is not ("review" or "reassessment" or "study" or "evaluation") || sentence.Word(at + 1) is not ("of" or "into"))
        {
            return false;
        }

        var start = at - 1;
        while (start > at - 3 && sentence.MentionAt(start) is null && sentence.Tokens[start].IsWord && sentence.Word(start) is not ("a" or "an" or "the" or "its"))
        {
            start--;
        }

        return sentence.Word(start) is "a" or "an" or "the" or "its" && sentence.Lemma(start - 1) is "order" or "announce" or "begin" or "start" or "launch" or "open" or "conduct" or "promise" or "commission";
    }

    // "the help needed to hold out", "sorely needed howitzers": a participle says what arms are like, not who wants them.
    private bool IsNeeded(SentenceReading sentence, int at)
    {
        if (!sentence.Tokens[at].IsPast)
        {
            return false;
        }

        var before = at - 1;
        while (sentence.Word(before).EndsWith("ly", StringComparison.Ordinal) || sentence.Word(before) is "much" or "most" or "badly")
        {
            before--;
        }

        return before >= 0 && sentence.Tokens[before].IsWord && !lexicon.Is("auxiliary", sentence.Lemma(before)) && sentence.Lemma(before) is not ("be" or "have" or "get") && sentence.Word(before) is not ("and" or "or" or "who" or "which" or "that")
            && sentence.MentionAt(before) is null or { IsAgent: false } or { IsPossessive: true };
    }

    // "make sure that Oslo gets arms", "you now have tanks from Spain": gifts in the mouth of an official, thoughts in that of an author.
    private static bool IsSpokenOnly(SentenceReading sentence, PhraseMatch match) =>
        match.Phrase.Is(PhraseTrait.Listed) ? sentence.Turn is null || sentence.Word(match.Last + 1) is "to" || GiverReader.FromBehindArms(sentence) is not { } from || from.First < match.Last || from.First > match.Last + 10
        : match.Phrase.Is(PhraseTrait.Gives) && sentence.Lemma(match.First) is "ensure" or "make" && sentence.Lemma(match.Last) is "have" or "get" or "receive" && sentence.Turn is null;

    // "what they need, including mortars": how much is given.
    private static bool IsMeasure(SentenceReading sentence, int at) =>
        sentence.MentionAt(at - 1) is { IsAgent: true } needy && sentence.Word(needy.First - 1) is "what" or "everything" or "whatever" && sentence.Word(at + 1) is not "is" && needy.First > 1;

    // ", as they told us last month,": where it was said before.
    private static bool IsAside(SentenceReading sentence, int at)
    {
        var subject = sentence.Lemma(at - 1) is "have" or "just" or "already" ? at - 2 : at - 1;
        return sentence.MentionAt(subject) is { IsAgent: true, IsPossessive: false } speaker && sentence.Word(sentence.Word(speaker.First - 1) is "the" ? speaker.First - 2 : speaker.First - 1) is "as";
    }

    private static bool IsBeforeVerb(SentenceReading sentence, int at) =>
        sentence.MentionAt(at) is { IsAgent: true, IsPossessive: false } || sentence.Word(at) is "who" or "which" or "that" or "also" or "now" or "still" or "it" || sentence.Word(at).EndsWith("ly", StringComparison.Ordinal);

    private bool IsBeforeNoun(SentenceReading sentence, int at) =>
        sentence.MentionAt(at) is { } mention ? mention.IsPossessive || mention.Kind is MentionKind.Adjective || mention.Weapon is not null
            : sentence.Tokens[at].Kind == TokenKind.Number || (lexicon.Is("determiner", sentence.Word(at)) && sentence.Word(at) is not "that") || (lexicon.Is("preposition", sentence.Word(at)) && sentence.Word(at) is not "to")
            || sentence.Word(at) is "export" or "new" || (sentence.Tokens[at].IsPast && !lexicon.Is("auxiliary", sentence.Lemma(at)));

    // "all planned exports", "the promised tanks": a participle before its noun presupposes, it does not tell.
    private bool IsAdjective(SentenceReading sentence, PhraseMatch match) =>
        match.First == match.Last && sentence.Tokens[match.First].IsPast && !lexicon.Is("preposition", sentence.Word(match.First + 1)) && sentence.Tokens.Length > match.First + 1 && sentence.Tokens[match.First + 1].IsWord
        && ((lexicon.Is("determiner", sentence.Word(match.First - 1)) && sentence.Word(match.First - 1) is not ("that" or "this" or "all" or "both" or "these" or "those" or "some" or "many" or "more" or "most" or "several" or "each" or "other"))
            || (sentence.Word(match.First - 1) is "all" or "some" or "several" or "many" && sentence.Lemma(match.First - 2) is not ("be" or "have") && sentence.MentionAt(match.First - 2) is null or { IsAgent: false })
            || sentence.MentionAt(match.First - 1) is { IsPossessive: true });

    // "is training", "began training": the verb, not the noun.
    private static bool IsCarriedOn(SentenceReading sentence, int at)
    {
        var before = sentence.Word(at - 1).EndsWith("ly", StringComparison.Ordinal) || sentence.Word(at - 1) is "also" or "now" or "already" or "still" or "been" ? at - 2 : at - 1;
        before -= sentence.Word(before) is "the" && sentence.Word(at + 1) is "of" ? 1 : 0;
        return sentence.Lemma(before) is "be" or "have" or "begin" or "start" or "resume" or "continue" or "consider"
            || (sentence.Word(at + 1) is "of" && sentence.Lemma(before) is "approve" or "authorize" or "authorise" or "announce" or "allow" or "permit" or "back" or "endorse" or "suspend" or "halt" or "pause" or "for" or "join" or "lead" or "host");
    }
}
