using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Finds who acts where nobody stands as the subject before the verb: whose the arms are, who is thanked, who follows suit.</summary>
internal static class GiverReader
{
    /// <summary>Whether a verb decides on a motion: the word stands before it.</summary>
    public static bool IsOnMotion(SentenceReading sentence, int head) => sentence.Tokens.Take(head).Any(t => t.Lemma is "motion" or "bill" or "resolution");

    /// <summary>The parliament or country that a motion is put to: "a motion in the Sejm"; null: none is named.</summary>
    public static Mention? House(SentenceReading sentence, int head) =>
        sentence.Mentions.FirstOrDefault(m => m.First < head && m.Kind == MentionKind.Actor && sentence.Word(m.First - 1) is "in" or "the");

    /// <summary>The country whose law stands as the subject of a verb: "Swedish law", "Japan's export rules"; null: none.</summary>
    public static Mention? Lawmaker(SentenceReading sentence, int head)
    {
        var hasLaw = false;
        for (var at = head - 1; at >= Math.Max(0, head - 10); at--)
        {
            if (hasLaw && sentence.MentionAt(at) is { Kind: MentionKind.Adjective or MentionKind.Actor or MentionKind.Pronoun } mention && (mention.Kind == MentionKind.Adjective || mention.IsPossessive))
            {
                return mention;
            }

            hasLaw |= sentence.Lemma(at) is "law" or "rule" or "regulation" or "legislation" or "constitution" or "guideline" or "act" or "statute" or "provision" or "neutrality" && sentence.Tokens[at].IsWord;
            if (!sentence.Tokens[at].IsWord || sentence.Word(at) is "that" or "which" or "who" || (!hasLaw && sentence.MentionAt(at) is { IsAgent: true }))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The subject behind its verb: "so will Poland", "as did Norway".</summary>
    public static ImmutableArray<Mention> Inverted(SentenceReading sentence, int at)
    {
        var start = sentence.Word(at) is "the" ? at + 1 : at;
        if (sentence.MentionAt(start) is not { IsAgent: true, IsPossessive: false, Kind: not MentionKind.Pronoun } subject)
        {
            return [];
        }

        var all = CoordinateReader.Following(sentence, subject);
        var end = all[^1].Last + 1;
        return end >= sentence.Tokens.Length || !sentence.Tokens[end].IsWord || sentence.Word(end) is "with" or "on" or "in" or "last" or "this" or "too" or "later" or "earlier" or "and" or "a" ? all : [];
    }

    /// <summary>Whether stocks of a country stand at an index: "from German stocks" is from Germany, "from a German manufacturer" is not.</summary>
    public static bool IsStock(SentenceReading sentence, int at) =>
        sentence.Lemma(at) is "stock" or "stockpile" or "arsenal" or "reserve" or "depot" or "inventory" or "army" || sentence.Lemma(at + 1) is "stock" or "stockpile" or "arsenal" or "reserve" or "depot" or "inventory";

    /// <summary>Who is thanked: "thanked Portugal and Spain for three tanks".</summary>
    public static ImmutableArray<Mention> Thanked(SentenceReading sentence, Act act)
    {
        for (var at = act.Core.First + 1; at <= act.Core.Last; at++)
        {
            if (sentence.MentionAt(at) is { IsAgent: true, Kind: not MentionKind.Pronoun } giver)
            {
                return CoordinateReader.Following(sentence, giver);
            }
        }

        return [];
    }

    /// <summary>Those of whom an enumeration says the same, each behind a preposition of its own: "neither by the Norwegians nor by Denmark".</summary>
    public static ImmutableArray<Mention> Enumerated(SentenceReading sentence, int last)
    {
        var all = ImmutableArray.CreateBuilder<Mention>();
        var isList = false;
        for (var at = last + 1; at < sentence.Tokens.Length; at++)
        {
            isList |= sentence.Word(at) is "neither" or "nor" or "or";
            if (sentence.Word(at) is not ("by" or "from"))
            {
                continue;
            }

            var next = sentence.Word(at + 1) is "the" ? at + 2 : at + 1;
            if (sentence.MentionAt(next) is { Actor: not null, Weapon: null } named)
            {
                all.Add(named);
            }
        }

        return isList ? all.DrainToImmutable() : [];
    }

    /// <summary>The government of a time: "under the Biden administration", "during the Merkel government".</summary>
    public static Mention? Under(SentenceReading sentence, int head) => sentence.Mentions.FirstOrDefault(m =>
        m.First > head && m.IsAgent && sentence.Lemma(m.Last) is "administration" or "government" or "presidency" && (sentence.Word(m.First - 1) is "under" or "during" || (sentence.Word(m.First - 1) is "the" && sentence.Word(m.First - 2) is "under" or "during")));

    /// <summary>Who gives the arms that a relative clause describes: "the tanks that Berlin sends".</summary>
    public static Mention? Giver(SentenceReading sentence, int head) => sentence.Mentions.FirstOrDefault(m =>
        m.First > head && m.IsAgent && !m.IsPossessive && (sentence.Word(m.First - 1) is "that" || sentence.MentionAt(m.First - 1) is { Weapon: not null })
        && sentence.Lemma(m.Last + 1) is "give" or "send" or "supply" or "provide" or "donate" or "deliver" or "have");

    /// <summary>Whose the arms are: "weapons supplied by Belgium", "German weapons".</summary>
    public static Mention? Source(SentenceReading sentence) => sentence.Mentions.FirstOrDefault(m => m.Actor is not null && m.Weapon is null
        && ((sentence.Word(m.First - 1) is "by" && sentence.Lemma(m.First - 2) is "give" or "send" or "supply" or "provide" or "donate" or "deliver")
            || (sentence.Word(m.First - 1) is "from" && sentence.Lemma(m.First - 2) is "get" or "receive" or "come" or "obtain")
            || ((m.Kind == MentionKind.Adjective || m.IsPossessive) && sentence.MentionAt(m.Last + 1) is { Weapon: not null })));

    /// <summary>Where arms that arrive come from: "German tanks", "jets from Poland"; null: it does not say.</summary>
    public static Mention? Origin(SentenceReading sentence) => sentence.Mentions.FirstOrDefault(m => m.Actor is not null && m.Weapon is null
        && (((m.Kind == MentionKind.Adjective || m.IsPossessive) && sentence.MentionAt(sentence.Word(m.Last + 1) is "'s" ? m.Last + 2 : m.Last + 1) is { Weapon: not null }) || IsFromBehindArms(sentence, m.First - 1)
            || IsFromTo(sentence, m)));

    /// <summary>From whom the arms are that a sentence names last: "the Leopards from Spain"; null: it does not say.</summary>
    public static Mention? FromBehindArms(SentenceReading sentence) => sentence.Mentions.LastOrDefault(m => m.Actor is not null && m.Weapon is null && IsFromBehindArms(sentence, m.First - 1));

    /// <summary>Whose the arms of a list are: "commitments of tanks, among them Leopards from Spain", "you have howitzers from Norway"; null: it is no such list.</summary>
    public static Mention? Listed(SentenceReading sentence, Act act) =>
        act.Root.Phrase.Is(PhraseTrait.Listed) || (act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Decision) && sentence.Word(act.Head) is "commitments" or "announcements" or "pledges" or "promises" && act.Action is Events.PolicyAction.Supplies) ? FromBehindArms(sentence) : null;

    /// <summary>Whether deliveries are told as going on: "the deliveries are continuing".</summary>
    public static bool IsFlowing(SentenceReading sentence, Act act) =>
        sentence.Turn is { IsOfficial: true } && act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.GivingNoun) && Enumerable.Range(act.Core.Last + 1, 4).Any(at => at < sentence.Tokens.Length && (sentence.Word(at) is "continue" || (sentence.Lemma(at) is "go" or "flow" or "move" or "continue" && sentence.Tokens[at].IsGerund)));

    /// <summary>Whether an official says what his country's law or money does: "this package provides", "the law will bolster".</summary>
    public static bool IsOfLaw(SentenceReading sentence, int head) =>
        sentence.Turn is { IsOfficial: true } && Enumerable.Range(1, 5).Any(n => sentence.Lemma(head - n) is "bill" or "supplemental" or "package" or "drawdown" or "legislation" or "funding" or "announcement" && sentence.Word(head - n - 1) is "the" or "this" or "that" or "our" or "new" or "supplemental"
            && Enumerable.Range(head - n + 1, n - 1).All(at => sentence.Word(at) is "will" or "would" or "also" or "further" or "now"));

    /// <summary>Who a former official was when he decided: "Former Chancellor X had refused"; null: it is not told as a deed of that time.</summary>
    public static ImmutableArray<Party>? Former(SentenceReading sentence, Act act, Mention mention) =>
        mention is { Kind: MentionKind.Outsider, Actor: { } land } && sentence.Tokens[act.Head].IsPast && Enumerable.Range(1, 4).Any(n => sentence.Word(act.Head - n) is "had" or "previously" or "then")
            ? [new Party(land, mention.Name, null, sentence.SpanOf(mention))]
            : null;

    /// <summary>Whether a speaker wants the subject to be lifted: "all limits should be lifted".</summary>
    public static bool IsDemanded(SentenceReading sentence, Act act)
    {
        for (var at = act.Head; act.Root.Phrase.Is(PhraseTrait.LiftsLimit) && !sentence.Tokens[act.Head].IsPast && at < act.Root.Last; at++)
        {
            if (sentence.Word(at) is "should" or "must" or "ought")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether arms are given by somebody who is no party: "supplied by the West", "donated by volunteers"; not "delivered by rail", "sent by May".</summary>
    public static bool IsByOthers(SentenceReading sentence, int verb)
    {
        if (!sentence.Tokens[verb].IsPast || sentence.Word(verb + 1) is not "by")
        {
            return false;
        }

        for (var at = verb + 2; at < Math.Min(sentence.Tokens.Length, verb + 6); at++)
        {
            if (sentence.MentionAt(at) is { IsAgent: true } || sentence.Tokens[at].IsGerund || !sentence.Tokens[at].IsWord)
            {
                return false;
            }

            if (sentence.Lemma(at) is "west" or "ally" or "partner" or "volunteer" or "donor" or "company" or "firm" or "manufacturer" or "maker" or "country" or "nation" or "state" or "charity" or "supporter" or "backer")
            {
                return true;
            }
        }

        return false;
    }

    // "are to be shipped from Spain to Ukraine".
    private static bool IsFromTo(SentenceReading sentence, Mention land)
    {
        var at = sentence.Word(land.First - 1) is "the" ? land.First - 2 : land.First - 1;
        return land.Kind == MentionKind.Actor && sentence.Word(at) is "from" && at > 0 && sentence.Tokens[at - 1].IsPast && sentence.Word(land.Last + 1) is "to" && sentence.MentionAt(sentence.Word(land.Last + 2) is "the" ? land.Last + 3 : land.Last + 2) is { Kind: MentionKind.Actor };
    }

    /// <summary>Whether a verb of giving says what a package is that stands before it: "aid, which will provide Ukraine with tanks".</summary>
    public static bool IsOfPackage(SentenceReading sentence, int head)
    {
        var at = sentence.Word(head - 1) is "will" or "would" ? head - 2 : head - 1;
        return sentence.Word(at) is "which" or "that" && sentence.Mentions.LastOrDefault(m => m.Last < at) is { Weapon: { } aid } && aid == Events.WeaponId.Unspecified;
    }

    private static bool IsFromBehindArms(SentenceReading sentence, int at)
    {
        var from = sentence.Word(at) is "the" ? at - 1 : at;
        return sentence.Word(from) is "from" && sentence.MentionAt(from - 1) is { Weapon: not null };
    }

    /// <summary>Whether leave is got and not given: "received approval", "got the green light".</summary>
    public static bool IsObtained(SentenceReading sentence, Act act) =>
        act.Root.Phrase.Is(PhraseTrait.Permission) && sentence.Lemma(act.Head) is "receive" or "get" or "have" or "obtain" or "secure" or "win";
}
