using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Reading.Speech;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Makes candidates of the acts of a sentence: who, what, to whom, with which weapons, when; or says why there is none.</summary>
internal sealed class CandidateReader
{
    private readonly Lexicon lexicon;
    private readonly ArticleText article;
    private readonly Discourse discourse;
    private readonly ActorResolver resolver;
    private readonly ActorReader actors;
    private readonly SpeechFinder speeches;
    private readonly TopicReader topics;
    private readonly WeaponReader weapons;
    private readonly ModalityReader modalities;
    private readonly DateAssigner dates;
    private readonly SubjectFinder subjects;
    private readonly ActionFitter fitter;
    private readonly ActFilter filter;
    private readonly FactorReader factors;
    private readonly EchoReader echoes;
    private readonly RecipientReader recipients;
    private readonly ReversalReader reversals;

    public CandidateReader(Lexicon lexicon, ArticleText article, Discourse discourse, ActorResolver resolver)
    {
        (this.lexicon, this.article, this.discourse, this.resolver) = (lexicon, article, discourse, resolver);
        subjects = new SubjectFinder(lexicon);
        speeches = new SpeechFinder(lexicon, subjects);
        actors = new ActorReader(subjects, resolver, discourse);
        topics = new TopicReader(new CueReader(lexicon), discourse);
        weapons = new WeaponReader(lexicon, discourse);
        modalities = new ModalityReader(speeches);
        dates = new DateAssigner(article);
        fitter = new ActionFitter(discourse);
        echoes = new EchoReader(discourse);
        filter = new ActFilter(lexicon, modalities);
        factors = new FactorReader(lexicon.Vocabulary);
        recipients = new RecipientReader(lexicon, discourse);
        reversals = new ReversalReader(lexicon, resolver);
    }

    /// <summary>What became of the acts of a sentence.</summary>
    public IEnumerable<ReadAct> Read(SentenceReading sentence, ImmutableArray<Act> acts, Surroundings around) =>
        reversals.Complete(sentence, [.. acts.SelectMany(act => Read(sentence, act, ActScope.Of(sentence, act, acts), around).Select(read => read with { Origin = new ActOrigin(sentence, act) }))]);

    /// <summary>Notes for the sentences that follow who was named, who spoke, and which weapons.</summary>
    public void Note(SentenceReading sentence)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention is { Kind: MentionKind.Actor, Actor: { IsCountry: true } land })
            {
                discourse.NoteLand(land);
            }

            if (mention is { Kind: MentionKind.Actor or MentionKind.Official or MentionKind.Office, Actor: { } heard })
            {
                discourse.NoteHeard(heard);
            }

            if (mention.IsAgent && mention.Kind != MentionKind.Pronoun && subjects.CanBeSubject(sentence, mention))
            {
                foreach (var party in resolver.Resolve(sentence, mention, []))
                {
                    discourse.Note(party, mention.Title?.Role ?? mention.Terms.FirstOrDefault()?.Role);
                }

                discourse.NoteSeveral([.. subjects.Together(sentence, mention).SelectMany(m => resolver.Resolve(sentence, m, [])).Where(p => p.Actor is not null)]);
            }
        }

        discourse.NoteSpeakers(SpeakersAt(sentence, sentence.Tokens.Length - 1));
        discourse.NoteWeapons(WeaponReader.All(sentence));
        discourse.NoteAsked(sentence);
    }

    private ImmutableArray<Party> SpeakersAt(SentenceReading sentence, int token)
    {
        if (token < 0)
        {
            return [];
        }

        var mentions = speeches.SpeakersAt(sentence, token);
        ImmutableArray<Party> named = [.. mentions.Where(m => !m.IsMedium).SelectMany(m => resolver.Resolve(sentence, m, []))];
        return !named.IsEmpty || mentions.Any(m => m.IsMedium) ? named : sentence.IsQuoted[token] ? discourse.Speakers : [];
    }

    private List<ReadAct> Read(SentenceReading sentence, Act act, ActScope scope, Surroundings around)
    {
        Deed? deed = null;
        if (EchoReader.IsEcho(act))
        {
            if (echoes.Read(sentence, act) is not { } carried)
            {
                return [Rejected(sentence, act, RejectionReason.NoWeapon)];
            }

            (act, deed) = carried;
        }

        var inherited = deed?.Matter ?? Inherited(sentence, act, scope);
        var isTaken = inherited is not null && !sentence.Mentions.Any(m => m.Weapon is not null);
        if ((deed?.Matter.Topic ?? (isTaken ? inherited!.Topic : topics.Read(sentence, act, scope) ?? inherited?.Topic)) is not { } topic)
        {
            return [Rejected(sentence, act, RejectionReason.NoWeapon)];
        }

        var (ids, weaponSpans) = weapons.Read(sentence, act, scope, topic);
        ids = (ids.IsEmpty || isTaken) && inherited?.Topic == topic ? inherited.Weapons : ids;
        if (!ids.IsEmpty)
        {
            discourse.NoteMatter(new Matter(topic, ids, sentence.Sentence.Paragraph));
        }

        if ((filter.Excluded(sentence, act, scope) ?? (ids.IsEmpty ? RejectionReason.NoWeapon : null)) is { } reason)
        {
            return [Rejected(sentence, act, reason)];
        }

        var speakers = SpeakersAt(sentence, act.Head);
        var (parties, isVoiceOnly) = IsAuthors(sentence, act, speakers) ? ([], false) : actors.Read(sentence, act, speakers);
        if (parties.IsEmpty || parties.All(p => p.IsOutsider || p.Actor is null) || IsClaim(sentence, act, speakers, parties))
        {
            return [Rejected(sentence, act, IsAuthors(sentence, act, speakers) || parties.Any(p => p.IsOutsider) || (!parties.IsEmpty && IsClaim(sentence, act, speakers, parties)) ? RejectionReason.Opinion : RejectionReason.NoActor)];
        }

        var told = new ToldAct(sentence, act, scope, topic) { Speakers = speakers, IsVoiceOnly = isVoiceOnly, Passage = around.Passage(sentence, act.Head, article.Text.Text), Deed = deed };
        var date = dates.Read(sentence, act, scope, !speakers.IsEmpty || sentence.Turn is not null, around.Before);
        var agents = parties.Where(p => p.Actor is not null && !p.IsOutsider && !(p.Actor == deed?.Actor && act.Action == deed?.Action)).DistinctBy(p => p.Actor).ToList();
        List<ReadAct> found = agents.Count == 0 ? [Rejected(sentence, act, RejectionReason.Repeated)] : [.. agents.Select(party => Make(told, party, ids, weaponSpans, date))];

        // "will send tanks but not missiles": two acts.
        if (act.Action is PolicyAction.Supplies or PolicyAction.Permits && !(act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Gives) && sentence.Tokens[act.Head].IsPast) && WeaponReader.Excepted(sentence, act, scope) is { IsEmpty: false } excepted)
        {
            var refused = told with { Act = act with { Action = PolicyAction.Prohibits } };
            found.AddRange(agents.Select(party => Make(refused, party, excepted, [], date)));
        }

        return found;
    }

    private ReadAct Make(ToldAct told, Party party, ImmutableArray<WeaponId> ids, ImmutableArray<TextSpan> weaponSpans, ActDate date)
    {
        var (sentence, act) = (told.Sentence, told.Act);
        var (recipient, recipientSpan) = recipients.Read(sentence, told.Scope, act, party.Actor!.Value, told.Deed?.Recipient ?? discourse.Recipient, sentence.Turn?.Speakers.FirstOrDefault()?.Actor);
        var limits = LimitsReader.Read(sentence, article.Text.Text, act.Head, told.Scope.Last, recipient) ?? told.Deed?.Limits;
        if (fitter.Fit(told, party.Actor.Value, recipient, limits) is not { } action)
        {
            return Rejected(sentence, act, RejectionReason.NoActor);
        }

        var spoken = party.Official is null ? actors.Voice(sentence, act, party, told.Speakers, date.Basis == DateBasis.None) ?? party : party;
        discourse.NoteEvent(party, sentence.Sentence.Span.Start, new Deed(party.Actor.Value, action, new Matter(told.Topic, ids, sentence.Sentence.Paragraph), recipient, limits));
        return Weighed(told, party, new ReadAct(
            new CandidateEvent
            {
                Passages = [told.Passage],
                Fields = Fields(told, party, weaponSpans, recipientSpan, date),
                Actor = party.Actor.Value,
                Official = spoken.Official,
                Office = spoken.Office,
                Recipient = recipient,
                Action = action,
                Topic = told.Topic,
                Weapons = ids,
                Date = date.Date,
                DateBasis = date.Basis,
                DateAnchor = date.Anchor,
                Limits = limits,
                Evidence = EvidenceReader.Read(sentence, party, told.Speakers),
                Modality = modalities.Read(sentence, act),
                Confidence = ConfidenceWeights.Confidence([]),
                RuleId = act.RuleId,
            },
            null)
        {
            Fullness = FullnessReader.Read(told, party, date, ids),
            TakesEffect = date.Basis is DateBasis.Explicit or DateBasis.Relative && PhaseReader.TakesEffect(sentence),
        });
    }

    // "Berlin refused", "rejected the request", "let others do the same", "the president relented": what was spoken of last.
    private Matter? Inherited(SentenceReading sentence, Act act, ActScope scope) =>
        (act.Core.Phrase.Is(PhraseTrait.Gives) && ObjectReader.IsElliptic(sentence, act.Core.Last)) || SpokenReader.IsAnswer(sentence, act) ? discourse.LastMatter
        : IsElliptic(sentence, act) && !ActFilter.IsOfOther(sentence, act) && !sentence.Mentions.Any(m => m.Weapon is not null && m.First > act.Core.First && m.First <= scope.Last) ? discourse.LastMatter
        : null;

    private static bool IsElliptic(SentenceReading sentence, Act act) =>
        (act.Core.Phrase.Is(PhraseTrait.Elliptic) && !HasOwnObject(sentence, act))
        || (act.Core.Phrase.Is(PhraseTrait.Permission) && sentence.Word(act.Core.Last - 1) is "the" or "its" or "their" or "his" or "her" or "such" or "this" or "same" && sentence.Word(act.Core.Last + 1) is not ("to" or "for" or "of" or "by"))
        || (act.Chain.Length > 1 && act.Core.Phrase.Is(PhraseTrait.EllipticInside))
        || (act.Core.Phrase.Is(PhraseTrait.Allows) && IsTheSame(sentence, act.Core.Last));

    // "ruled out a coalition": something else, where it is no word for what was spoken of ("the idea", "such a step").
    private static bool HasOwnObject(SentenceReading sentence, Act act)
    {
        if (!act.Core.Phrase.Is(PhraseTrait.OtherObject) || ActorReader.IsPassive(sentence, act.Core.First))
        {
            return false;
        }

        var at = act.Core.Last + 1;
        while (sentence.Word(at) is "to" or "any" or "the" or "this" or "that" or "such" or "a" or "an" or "all" or "these" or "those" or "its" or "his" or "their")
        {
            at++;
        }

        return at < sentence.Tokens.Length && sentence.Tokens[at].IsWord && at > act.Core.Last + (sentence.Word(act.Core.Last + 1) is "to" ? 1 : 0)
            && sentence.Word(at) is not ("anything" or "everything" or "nothing")
            && sentence.Lemma(at) is not ("idea" or "request" or "proposal" or "demand" or "plea" or "appeal" or "call" or "option" or "possibility" or "move" or "step" or "suggestion" or "offer" or "plan" or "permission" or "it" or "so" or "them"
                or "on" or "in" or "at" or "for" or "until" or "again" or "at" or "because" or "as" or "when" or "while" or "and" or "but" or "though" or "despite" or "over" or "last" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "such" or "do" or "delivery" or "shipment" or "transfer" or "export" or "initially" or "repeatedly" or "aid" or "support" or "assistance" or "supply" or "sale" or "process" or "handover" or "military" or "further" or "before" or "after");
    }

    // "do the same", "do so", "follow suit".
    private static bool IsTheSame(SentenceReading sentence, int last)
    {
        for (var at = last + 1; at < Math.Min(sentence.Tokens.Length, last + 11); at++)
        {
            if ((sentence.Lemma(at) is "do" && (sentence.Word(at + 1) is "so" or "likewise" || (sentence.Word(at + 1) is "the" && sentence.Word(at + 2) is "same"))) || (sentence.Lemma(at) is "follow" && sentence.Word(at + 1) is "suit"))
            {
                return true;
            }
        }

        return false;
    }

    // "She recalls that Berlin refused": what an outsider tells of a past act of others.
    private bool IsRecounted(SentenceReading sentence, Act act)
    {
        var isPast = sentence.Tokens[act.Head].IsPast && !act.IsNoun;
        for (var at = act.Head - 1; isPast && at >= 0; at--)
        {
            if (lexicon.Is("recounts", sentence.Lemma(at)) && !sentence.IsQuoted[at])
            {
                return true;
            }
        }

        return false;
    }

    // "Moscow claimed that Paris had sent", "Moscow says Kyiv has received": a claim of the other side.
    private bool IsClaim(SentenceReading sentence, Act act, ImmutableArray<Party> speakers, ImmutableArray<Party> parties) =>
        discourse.Recipient == ActorCode.Ukraine && sentence.Turn is null && (act.Core.Phrase.Is(PhraseTrait.Gets) || act.IsNoun || sentence.Tokens[act.Head].IsGerund || sentence.Tokens.Any(t => t.Lemma is "claim" or "allege")) && !speakers.IsEmpty && speakers.All(s => s.Actor?.ToString() is "RU") && parties.All(p => p.Actor?.ToString() is not ("RU" or "KP" or "IR" or "BY"));

    // The author's own words ("While I understand …"), and what experts say.
    private bool IsAuthors(SentenceReading sentence, Act act, ImmutableArray<Party> speakers)
    {
        if (!speakers.IsEmpty)
        {
            return speakers.All(s => s.IsOutsider) && !IsRecounted(sentence, act);
        }

        return sentence.Turn is null && !sentence.IsQuoted[act.Head]
            && sentence.Mentions.Any(m => m.Kind == MentionKind.Pronoun && sentence.Word(m.First) is "i" or "we" or "our" or "my" && !sentence.IsQuoted[m.First]);
    }

    private static ImmutableArray<FieldSpan> Fields(ToldAct told, Party party, ImmutableArray<TextSpan> weaponSpans, TextSpan? recipient, ActDate date)
    {
        var fields = ImmutableArray.CreateBuilder<FieldSpan>();
        fields.Add(new FieldSpan(FieldName.Trigger, told.Sentence.SpanOf(told.Act.Root.First, told.Act.Root.Last)));
        fields.Add(new FieldSpan(party.Official is null ? FieldName.Actor : FieldName.Official, party.Span));
        if (party.Official is not null)
        {
            fields.Add(new FieldSpan(FieldName.Actor, party.Span));
        }

        fields.AddRange(weaponSpans.Select(s => new FieldSpan(FieldName.Weapon, s)));
        if (recipient is { } to)
        {
            fields.Add(new FieldSpan(FieldName.Recipient, to));
        }

        if (date.Span is { } when)
        {
            fields.Add(new FieldSpan(FieldName.Date, when));
        }

        return fields.ToImmutable();
    }

    private ReadAct Weighed(ToldAct told, Party party, ReadAct read) =>
        read with { Candidate = read.Candidate!.With(factors.Read(told, party, read.Candidate)) };

    private static ReadAct Rejected(SentenceReading sentence, Act act, RejectionReason reason) =>
        new(null, new Rejection(sentence.Sentence.Span, sentence.SpanOf(act.Root.First, act.Root.Last), reason, act.RuleId));
}
