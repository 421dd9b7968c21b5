using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
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
    }

    /// <summary>What became of the acts of a sentence.</summary>
    public IEnumerable<ReadAct> Read(SentenceReading sentence, ImmutableArray<Act> acts, Surroundings around)
    {
        foreach (var act in acts)
        {
            foreach (var read in Read(sentence, act, ActScope.Of(sentence, act, acts), around))
            {
                yield return read;
            }
        }
    }

    /// <summary>Notes for the sentences that follow who was named, who spoke, and which weapons.</summary>
    public void Note(SentenceReading sentence)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.IsAgent && mention.Kind != MentionKind.Pronoun && subjects.CanBeSubject(sentence, mention))
            {
                foreach (var party in resolver.Resolve(sentence, mention, []))
                {
                    discourse.Note(party, mention.Title?.Role ?? mention.Terms.FirstOrDefault()?.Role);
                }
            }
        }

        discourse.NoteSpeakers(SpeakersAt(sentence, sentence.Tokens.Length - 1));
        discourse.NoteWeapons(WeaponReader.All(sentence));
    }

    private ImmutableArray<Party> SpeakersAt(SentenceReading sentence, int token)
    {
        if (token < 0)
        {
            return [];
        }

        ImmutableArray<Party> named = [.. speeches.SpeakersAt(sentence, token).SelectMany(m => resolver.Resolve(sentence, m, []))];
        return !named.IsEmpty ? named : sentence.IsQuoted[token] ? discourse.Speakers : [];
    }

    private List<ReadAct> Read(SentenceReading sentence, Act act, ActScope scope, Surroundings around)
    {
        var inherited = Inherited(sentence, act, scope);
        if ((topics.Read(sentence, act, scope) ?? inherited?.Topic) is not { } topic)
        {
            return [Rejected(sentence, act, RejectionReason.NoWeapon)];
        }

        var (ids, weaponSpans) = weapons.Read(sentence, act, scope, topic);
        ids = ids.IsEmpty && inherited?.Topic == topic ? inherited.Weapons : ids;
        if (!ids.IsEmpty)
        {
            discourse.NoteMatter(new Matter(topic, ids, sentence.Sentence.Paragraph));
        }

        if ((Excluded(sentence, act, scope) ?? (ids.IsEmpty ? RejectionReason.NoWeapon : null)) is { } reason)
        {
            return [Rejected(sentence, act, reason)];
        }

        var speakers = SpeakersAt(sentence, act.Head);
        var (parties, isVoiceOnly) = IsAuthors(sentence, act, speakers) ? ([], false) : actors.Read(sentence, act, speakers);
        if (parties.IsEmpty || parties.All(p => p.IsOutsider || p.Actor is null))
        {
            return [Rejected(sentence, act, IsAuthors(sentence, act, speakers) || parties.Any(p => p.IsOutsider) ? RejectionReason.Opinion : RejectionReason.NoActor)];
        }

        var told = new ToldAct(sentence, act, scope, topic) { Speakers = speakers, IsVoiceOnly = isVoiceOnly, Passage = around.Passage(sentence, act.Head, article.Text.Text) };
        var date = dates.Read(sentence, act, scope, !speakers.IsEmpty || sentence.Turn is not null, around.Before);
        return [.. parties.Where(p => p.Actor is not null && !p.IsOutsider).DistinctBy(p => p.Actor).Select(party => Make(told, party, ids, weaponSpans, date))];
    }

    private ReadAct Make(ToldAct told, Party party, ImmutableArray<WeaponId> ids, ImmutableArray<TextSpan> weaponSpans, ActDate date)
    {
        var (sentence, act) = (told.Sentence, told.Act);
        var (recipient, recipientSpan) = RecipientReader.Read(sentence, told.Scope, act, party.Actor!.Value, discourse.Recipient, sentence.Turn?.Speakers.FirstOrDefault()?.Actor);
        var limits = LimitsReader.Read(sentence, article.Text.Text, act.Head, told.Scope.Last);
        if (fitter.Fit(told, party.Actor.Value, recipient, limits) is not { } action)
        {
            return Rejected(sentence, act, RejectionReason.NoActor);
        }

        var spoken = party.Official is null && told.Speakers is [{ Official: not null } speaker] && speaker.Actor == party.Actor ? speaker : party;
        discourse.NoteEvent(party, sentence.Sentence.Span.Start);
        return new ReadAct(
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
                Confidence = ConfidenceReader.Read(told, party, date, ids),
                RuleId = act.RuleId,
            },
            null)
        {
            TakesEffect = date.Basis is DateBasis.Explicit or DateBasis.Relative && PhaseReader.TakesEffect(sentence),
        };
    }

    // "Berlin refused", "a similar move", "the president relented": what was spoken of last.
    private Matter? Inherited(SentenceReading sentence, Act act, ActScope scope) =>
        (act.Core.Phrase.Id is "send" && IsElliptic(sentence, act.Core.Last) ? discourse.LastMatter : null) ?? (act.Core.Phrase.Id is "ban" or "rule-out" or "refuse" or "relent" or "approval" or "arrive" or "withhold"
            && !sentence.Mentions.Any(m => m.Weapon is not null && m.First > act.Core.First && m.First <= scope.Last) ? discourse.LastMatter : null);

    // "giving its own", "send any".
    private static bool IsElliptic(SentenceReading sentence, int last) =>
        sentence.Word(last + 2) is "own" || sentence.Word(last + 1) is "any" or "more" or "some" or "theirs" && sentence.MentionAt(last + 2) is null;

    private static bool HasSum(SentenceReading sentence, int at) =>
        sentence.Tokens.Skip(at + 1).Take(5).Any(t => t.Kind == TokenKind.Mark && t.Text[0] is '$' or '€' or '£');

    // The author's own words ("While I understand …"), and what experts say.
    private static bool IsAuthors(SentenceReading sentence, Act act, ImmutableArray<Party> speakers)
    {
        if (!speakers.IsEmpty)
        {
            return speakers.All(s => s.IsOutsider);
        }

        return sentence.Turn is null && !sentence.IsQuoted[act.Head]
            && sentence.Mentions.Any(m => m.Kind == MentionKind.Pronoun && sentence.Word(m.First) is "i" or "we" or "our" or "my" && !sentence.IsQuoted[m.First]);
    }

    private RejectionReason? Excluded(SentenceReading sentence, Act act, ActScope scope)
    {
        if ((sentence.IsQuestion && !sentence.IsQuoted[act.Head]) || sentence.Tokens.Skip(act.Head).Any(t => t.IsMark('?')))
        {
            return RejectionReason.Question;
        }

        if (act.Chain.All(c => c.Phrase.Id is "phase" or "be-to") || act.Root.Phrase.Id is "not-need" || (act.Core.Phrase.Id is "train" && act.Chain.Length == 1 && ActorReader.IsPassive(sentence, act.Head)) || IsPassing(sentence, act))
        {
            return RejectionReason.NoWeapon;
        }

        if (IsBlame(sentence, act.Head))
        {
            return RejectionReason.Opinion;
        }

        if (act.Action is null || act.Chain.Any(c => c.Phrase.Id is "denial") || IsUndone(sentence, act) ||(sentence.Word(act.Head - 1) is "from" && sentence.Tokens[act.Head].IsGerund) || (act.Root.Phrase.Id is "phase" && sentence.Word(act.Core.First - 1) is "from"))
        {
            return RejectionReason.Negated;
        }

        return modalities.Read(sentence, act) == Modality.Hypothetical ? RejectionReason.Hypothetical
            : IsWithoutObject(sentence, act, scope) ? RejectionReason.NoWeapon
            : null;
    }

    // "has not sent", "has yet to deliver": it did not happen, which is no refusal; "will not send", "is not sending" is one.
    private static bool IsUndone(SentenceReading sentence, Act act)
    {
        if (act.Root.Phrase.Id is not ("send" or "deploy" or "train") || !act.IsNegated)
        {
            return false;
        }

        for (var at = act.Head - 1; at >= Math.Max(0, act.Head - 6); at--)
        {
            if (sentence.Word(at) is "has" or "have" or "had" or "did" or "yet")
            {
                return true;
            }
        }

        return false;
    }

    // "since the first shipments of weapons", "the missiles it has asked for": presupposed, not told.
    private static bool IsPassing(SentenceReading sentence, Act act)
    {
        if (act.Root.Phrase.Id is "transfer-noun")
        {
            for (var at = act.Head - 1; at >= Math.Max(0, act.Head - 5); at--)
            {
                if (sentence.Word(at) is "since" or "after" or "before" or "of" or "from" or "with" or "on" or "about")
                {
                    return true;
                }
            }
        }

        // "the ammunition needed by the army".
        if (sentence.Tokens[act.Head].IsPast && act.Core.Phrase.Id is "request" or "want-arms" && sentence.MentionAt(act.Head - 1) is { Weapon: not null })
        {
            return true;
        }

        var start = act.Core.First;
        while (start > 0 && sentence.Lemma(start - 1) is "have" or "be" or "do" or "so" or "long" or "repeatedly" or "desperately")
        {
            start--;
        }

        return act.Core.Phrase.Id is "request" or "want-arms" && sentence.MentionAt(start - 1) is { Kind: MentionKind.Pronoun or MentionKind.Actor } asker
            && (sentence.MentionAt(asker.First - 1) is { Weapon: not null } || sentence.Lemma(asker.First - 1) is "what" or "everything" or "all" or "whatever" or "capability" or "system" or "equipment" or "thing" or "support" or "help" or "assistance");
    }

    // "criticised for being too slow": somebody's judgement.
    private bool IsBlame(SentenceReading sentence, int head)
    {
        for (var at = Math.Max(0, head - 14); at < head; at++)
        {
            if (lexicon.Is("blame", sentence.Lemma(at)))
            {
                return true;
            }
        }

        return false;
    }

    // "decided to visit": what is decided is no act that we know; a gift of nothing.
    private static bool IsWithoutObject(SentenceReading sentence, Act act, ActScope scope) =>
        act.Core.Phrase.Role == PhraseRole.Carries && sentence.Word(act.Core.Last) is "to" && sentence.MentionAt(act.Core.Last + 1) is null
        || (act.Core.Phrase.Id is "send" or "arrive" && !IsElliptic(sentence, act.Core.Last) && !HasObject(sentence, act, scope));

    // A verb of giving has arms as its object: right behind it, or before it where it is passive; far behind a sum of money.
    private static bool HasObject(SentenceReading sentence, Act act, ActScope scope) =>
        sentence.Mentions.Any(m => m.Weapon is not null && m.First > act.Core.First && m.First <= Math.Min(scope.Last, act.Core.Last + (HasSum(sentence, act.Core.Last) ? 34 : 16)))
        || (sentence.Tokens[act.Core.First].IsPast && sentence.Mentions.Any(m => m.Weapon is not null && m.Last < act.Core.First && m.First >= scope.First))
        || sentence.Word(act.Core.Last + 1) is "them" or "these" or "those" || sentence.Word(act.Core.Last + 2) is "them";

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

    private static ReadAct Rejected(SentenceReading sentence, Act act, RejectionReason reason) =>
        new(null, new Rejection(sentence.Sentence.Span, sentence.SpanOf(act.Root.First, act.Root.Last), reason, act.RuleId));
}
