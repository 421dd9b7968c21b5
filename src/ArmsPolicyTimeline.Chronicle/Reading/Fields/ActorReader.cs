using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Finds whose act it is: the subject, the owner of a decision, the agent behind "by", or whoever says that the recipient may.</summary>
internal sealed class ActorReader(SubjectFinder subjects, ActorResolver resolver, Discourse discourse)
{
    private readonly OriginReader senders = new(resolver);

    /// <summary>The actors of an act, and whether they are only those who say it; outsiders among them where only such speak; none where nobody is named.</summary>
    public (ImmutableArray<Party> Parties, bool IsVoiceOnly) Read(SentenceReading sentence, Act act, ImmutableArray<Party> speakers)
    {
        var parties = Named(sentence, act, speakers);
        return parties.IsEmpty && !IsVoiced(act) && !act.Core.Phrase.Is(PhraseTrait.Gets) && !act.Chain.Any(c => c.Phrase.Is(PhraseTrait.Pressure)) && IsSubjectless(sentence, act) && Voices(sentence, speakers) is { IsEmpty: false } voices
            ? (voices, sentence.Turn is null)
            : (parties, false);
    }

    // Passives, nouns, infinitives and gerunds can do without a subject; a finite verb whose subject we do not know is somebody else's.
    private static bool IsSubjectless(SentenceReading sentence, Act act) =>
        act.IsNoun ? !act.Root.Phrase.Is(PhraseTrait.Owned)
            : GiverReader.IsFlowing(sentence, act) || GiverReader.IsOfLaw(sentence, act.Head) || IsPassive(sentence, act.Head) || IsGranted(sentence, act) || GiverReader.IsDemanded(sentence, act) || act.Root.Phrase.Is(PhraseTrait.Lifted) || (sentence.Tokens[act.Head].IsGerund && !TenseReader.IsProgressive(sentence, act.Head)) || sentence.Word(act.Head - 1) is "to" || act.Root.Phrase.Is(PhraseTrait.Subjectless) || (sentence.Turn is not null && act.Root.Phrase.Is(PhraseTrait.Undecided));

    private ImmutableArray<Party> Named(SentenceReading sentence, Act act, ImmutableArray<Party> speakers)
    {
        if (act.Chain.Any(c => c.Phrase.Is(PhraseTrait.Pressure)))
        {
            return [];
        }

        if (act.Core.Phrase.Is(PhraseTrait.Thanks))
        {
            return [.. GiverReader.Thanked(sentence, act).SelectMany(m => resolver.Resolve(sentence, m, speakers))];
        }

        // "announced an aid package, which will provide Ukraine with tanks": whose package it is.
        if (act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Gives) && discourse.LastEventActor is { } donor && discourse.LastEventSentence == sentence.Sentence.Span.Start && GiverReader.IsOfPackage(sentence, act.Head))
        {
            return [donor];
        }

        // "no limits, neither by Norway nor by us": all of them.
        if (act.Root.Phrase.Is(PhraseTrait.NoLimit) && GiverReader.Enumerated(sentence, act.Core.Last) is { Length: > 1 } all)
        {
            return [.. all.SelectMany(m => resolver.Resolve(sentence, m, speakers)).Concat(Voices(sentence, speakers)).DistinctBy(p => p.Actor)];
        }

        if (GiverReader.Listed(sentence, act) is { } listed)
        {
            return [.. resolver.Resolve(sentence, listed, []).Where(p => p.Actor != discourse.Recipient)];
        }

        // "was cleared under the Biden administration": by it.
        if (act.Action is PolicyAction.Permits or PolicyAction.Prohibits or PolicyAction.Supplies or PolicyAction.Withholds && !act.IsNoun && (IsPassive(sentence, act.Head) && SubjectFinder.AgentsOf(sentence, act.Head).IsEmpty) && GiverReader.Under(sentence, act.Head) is { } government)
        {
            return [.. resolver.Resolve(sentence, government, [])];
        }

        // "tanks supplied by allies": somebody else, whom nobody names.
        if (act.Core.Phrase.Is(PhraseTrait.Gives) && GiverReader.IsByOthers(sentence, act.Core.First))
        {
            return [];
        }

        // "received permission from London": who gives it stands behind "from".
        if (GiverReader.IsObtained(sentence, act) && senders.From(sentence, act.Root.First, speakers) is { IsEmpty: false } grantors)
        {
            return grantors;
        }

        // "will stop buying weapons from Israel": whose act it is not.
        if (act.Core.Phrase.Is(PhraseTrait.Gets) && act.Action is PolicyAction.Withholds or PolicyAction.Prohibits)
        {
            return [];
        }

        if ((act.Core.Phrase.Is(PhraseTrait.Gets) && !act.Root.Phrase.Is(PhraseTrait.GovernsGetting)) || act.Root.Phrase.Is(PhraseTrait.Gets))
        {
            var givers = senders.From(sentence, act.Core.First, speakers);
            return givers.IsEmpty && IsForOthers(sentence, act) ? [.. subjects.SubjectsOf(sentence, act.Head).SelectMany(m => resolver.Resolve(sentence, m, speakers))] : givers;
        }

        var mentions = Mentions(sentence, act);
        ImmutableArray<Party> parties = [.. mentions.SelectMany(m => GiverReader.Former(sentence, act, m) ?? resolver.Resolve(sentence, m, speakers))];
        var named = parties.Where(p => p.IsOutsider || p.Actor is not null).ToImmutableArray();
        var voices = Voices(sentence, speakers);
        if (IsVoiced(act))
        {
            if (voices.IsEmpty && act.Core.Phrase.Topic == PolicyTopic.Use && (GiverReader.Giver(sentence, 0) ?? GiverReader.Source(sentence)) is { } owner)
            {
                return [.. resolver.Resolve(sentence, owner, [])];
            }

            return !voices.IsEmpty || !act.Root.Phrase.Is(PhraseTrait.NotUsed, PhraseTrait.OnlyUsed) || discourse.LastEventSentence != sentence.Sentence.Span.Start || discourse.LastEventActor is not { } giver ? voices : [giver];
        }

        if (!named.IsEmpty && named.All(p => p.Actor == discourse.Recipient) && act.Action is PolicyAction.Permits or PolicyAction.Prohibits or PolicyAction.Supplies)
        {
            return voices;
        }

        return named.IsEmpty && (voices.IsEmpty || act.Root.Phrase.Role == PhraseRole.Carries) ? Fallback(sentence, act) : named;
    }

    private ImmutableArray<Mention> Mentions(SentenceReading sentence, Act act)
    {
        // "Kyiv announced that Paris had agreed": the inner verb has a subject of its own.
        for (var i = 1; act.Root.Phrase.Role == PhraseRole.Carries && i < act.Chain.Length; i++)
        {
            var own = subjects.SubjectsOf(sentence, act.Chain[i].First).Where(m => m.First > act.Root.Last && m.Actor != discourse.Recipient).ToImmutableArray();
            if (!own.IsEmpty && own.All(m => m.Kind != MentionKind.Pronoun))
            {
                return own;
            }
        }

        // "Sweden is barred from selling": whose own law it is.
        if (act.Chain.Length > 1 && act.Core.Phrase.Is(PhraseTrait.Gives, PhraseTrait.GivingNoun) && act.Root.Phrase.Is(PhraseTrait.Forbids, PhraseTrait.Restricts, PhraseTrait.Blocks) && IsPassive(sentence, act.Head) && SubjectFinder.AgentsOf(sentence, act.Head).IsEmpty)
        {
            return [.. subjects.SubjectsOf(sentence, act.Head).Where(m => m.Actor != discourse.Recipient)];
        }

        // "requests from Oslo": who asks stands behind "from", not before the verb.
        if (act.Root.Phrase.Is(PhraseTrait.Asks) && sentence.Lemma(act.Head - 1) is "receive" or "get" or "field" or "face" or "have" && sentence.Word(act.Head + 1) is "from" && sentence.MentionAt(act.Head + 2) is { IsAgent: true } asker)
        {
            return CoordinateReader.Following(sentence, asker);
        }

        // "so will Poland", "as did Norway".
        if (act.Core.Phrase.Is(PhraseTrait.Echoes) && sentence.Word(act.Core.First) is "so" or "as")
        {
            return GiverReader.Inverted(sentence, act.Core.Last + 1);
        }

        if (IsGranted(sentence, act))
        {
            return SubjectFinder.AgentsOf(sentence, act.Core.Last);
        }

        if (act.IsNoun)
        {
            var owners = subjects.OwnersOf(sentence, act.Head);
            return owners.IsEmpty && SupportVerb.Has(sentence, act.Head) ? subjects.SubjectsOf(sentence, act.Head) : owners;
        }

        // "is not prepared to send" is no passive.
        if (act.Root.Phrase.Is(PhraseTrait.Lifted) || (IsPassive(sentence, act.Head) && !act.Root.Phrase.Is(PhraseTrait.AboutTo)))
        {
            var agents = SubjectFinder.AgentsOf(sentence, act.Root.Phrase.Is(PhraseTrait.Lifted) ? act.Root.Last : act.Head);
            return agents.IsEmpty && act.Core.First < act.Head ? subjects.OwnersOf(sentence, act.Core.First) : agents;
        }

        // "Norwegian export rules prohibit selling": whose rules they are.
        if (act.Chain.Length > 1 && act.Root.Phrase.Is(PhraseTrait.Forbids, PhraseTrait.Allows, PhraseTrait.Restricts, PhraseTrait.Blocks) && GiverReader.Lawmaker(sentence, act.Head) is { } lawmaker)
        {
            return [lawmaker];
        }

        return subjects.SubjectsOf(sentence, act.Head);
    }

    /// <summary>Whether an act is a passive whose subject opens the phrase: "permission was granted".</summary>
    public static bool IsGranted(SentenceReading sentence, Act act) =>
        act.Root.Phrase.Is(PhraseTrait.Permission) && sentence.Lemma(act.Head) is "permission" or "authorization" or "authorisation" or "clearance" or "approval";

    /// <summary>Whether the verb at an index is passive: a past participle behind a form of "be", or before "by".</summary>
    public static bool IsPassive(SentenceReading sentence, int head)
    {
        if (!sentence.Tokens[head].IsPast)
        {
            return false;
        }

        if (sentence.Word(head + 1) is "by")
        {
            return true;
        }

        for (var at = head - 1; at >= Math.Max(0, head - 4); at--)
        {
            if (sentence.Lemma(at) is "be" or "feel" or "get")
            {
                return true;
            }

            if (sentence.MentionAt(at) is not null || !sentence.Tokens[at].IsWord || sentence.Word(at) is "have" or "has" or "had")
            {
                return false;
            }
        }

        return false;
    }

    // What somebody says that others may, must or should do is the speaker's act.
    private static bool IsVoiced(Act act) =>
        act.Root.Phrase.Is(PhraseTrait.Voiced);

    private ImmutableArray<Party> Voices(SentenceReading sentence, ImmutableArray<Party> speakers)
    {
        if (!speakers.IsEmpty)
        {
            return speakers;
        }

        return sentence.Turn is { IsOfficial: true } turn
            ? [.. turn.Speakers.SelectMany(s => resolver.Resolve(sentence, s with { First = 0, Last = 0 }, []))]
            : [];
    }

    /// <summary>The official of the actor's own country who says or decides it, the first of several; null: none is named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="act">The act.</param>
    /// <param name="actor">Whose act it is.</param>
    /// <param name="speakers">Whose words it is.</param>
    /// <param name="isPast">Whether it is a past act without a date: who speaks of it in a briefing did not decide it.</param>
    public Party? Voice(SentenceReading sentence, Act act, Party actor, ImmutableArray<Party> speakers, bool isPast)
    {
        bool IsOwn(Party party) => party.Official is not null && party.Actor == actor.Actor;
        return speakers.FirstOrDefault(IsOwn)
            ?? (act.Root.Phrase.Role == PhraseRole.Carries && act.Chain.Length > 1 && !act.IsNoun ? subjects.SubjectsOf(sentence, act.Head).SelectMany(m => resolver.Resolve(sentence, m, speakers)).FirstOrDefault(IsOwn) : null)
            ?? (speakers.IsEmpty && !isPast && sentence.Turn is { IsOfficial: true } ? Voices(sentence, speakers).FirstOrDefault(IsOwn) : null);
    }

    private ImmutableArray<Party> Fallback(SentenceReading sentence, Act act)
    {
        // "the decision to send": whose, the article has said.
        if (act.IsNoun && act.Root.Phrase.Role == PhraseRole.Carries && act.Chain.Length > 1 && sentence.Word(act.Head - 1) is not ("a" or "an"))
        {
            return discourse.LastEventActor is { } owner ? [owner] : discourse.Home is { } home ? [new Party(home, null, null, sentence.SpanOf(act.Root.First, act.Root.Last)) { IsUnnamed = true }] : [];
        }

        // "no limits on the weapons that Germany gives": who gives them sets none.
        if (act.Action is PolicyAction.Permits or PolicyAction.Prohibits && (GiverReader.Giver(sentence, act.Head) ?? (act.Core.Phrase.Topic == PolicyTopic.Supply ? null : GiverReader.Source(sentence))) is { } giver)
        {
            return [.. resolver.Resolve(sentence, giver, [])];
        }

        // "The new guidelines allow Tokyo to export": the law is theirs who may.
        if (act.Chain.Length > 1 && act.Core.Phrase.Is(PhraseTrait.Gives) && act.Root.Phrase.Is(PhraseTrait.Allows, PhraseTrait.Forbids, PhraseTrait.Restricts) && sentence.Mentions.FirstOrDefault(m => m.First > act.Root.Last && m.First <= act.Root.Last + 2 && m.Last < act.Core.First) is { Kind: MentionKind.Actor } bound && bound.Actor != discourse.Recipient)
        {
            return [.. resolver.Resolve(sentence, bound, [])];
        }

        // "German tanks have arrived", "the first jets from Poland were delivered": whose they were.
        if (act.Action is PolicyAction.Supplies or PolicyAction.Withholds && (act.Core.Phrase.Is(PhraseTrait.Arrives, PhraseTrait.GivingNoun) || (act.Core.Phrase.Is(PhraseTrait.Gives) && IsPassive(sentence, act.Core.First))) && GiverReader.Origin(sentence) is { } origin)
        {
            return [.. resolver.Resolve(sentence, origin, []).Where(p => p.Actor != discourse.Recipient)];
        }

        // "A motion in the Sejm was voted down": of the parliament's country.
        if (act.Action is PolicyAction.Prohibits && act.Root.Phrase.Is(PhraseTrait.Refuses) && act.Chain.Length > 1 && IsPassive(sentence, act.Head) && GiverReader.IsOnMotion(sentence, act.Head))
        {
            return GiverReader.House(sentence, act.Head) is { } house ? [.. resolver.Resolve(sentence, house, []).Where(p => p.Actor != discourse.Recipient)]
                : discourse.Home is { } land ? [new Party(land, null, null, sentence.SpanOf(act.Root.First, act.Root.Last)) { IsUnnamed = true }] : [];
        }

        // "Sales include …", "talks are under way on …": of the country that the paragraph speaks of.
        if (act.Root.Phrase.Is(PhraseTrait.OfHere) && discourse.Here is { } here)
        {
            return [new Party(here, null, null, sentence.SpanOf(act.Root.First, act.Root.Last)) { IsUnnamed = true }];
        }

        // "The tanks were sold": without an agent, whom the title names.
        if (discourse.Titular is { } titular && act.Action is PolicyAction.Supplies or PolicyAction.Permits or PolicyAction.Prohibits && act.Core.Phrase.Topic == PolicyTopic.Supply && (act.IsNoun || IsPassive(sentence, act.Head)))
        {
            return [new Party(titular, null, null, sentence.SpanOf(act.Root.First, act.Root.Last)) { IsUnnamed = true }];
        }

        // "It allows …", "The guidance applies …": what goes on telling of the last act is the same actor's.
        return discourse.LastEventActor is { } last && sentence.Word(0) is "it" or "the" or "this" or "that" && (act.Action is PolicyAction.Permits or PolicyAction.Prohibits || act.Core.Phrase.Is(PhraseTrait.Arrives)) ? [last] : [];
    }

    // "buying tanks for Ukraine": bought to be given.
    private bool IsForOthers(SentenceReading sentence, Act act) =>
        sentence.Mentions.Any(m => m.First > act.Core.Last && m.Actor == discourse.Recipient && sentence.Word(m.First - 1) is "for");
}
