using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Tells who a mention is: names by the vocabulary, offices by country and date, pronouns and "the government" by what was said before.</summary>
internal sealed class ActorResolver(Lexicon lexicon, OfficialFinder officials, Discourse discourse)
{
    private readonly OfficeResolver offices = new(officials, discourse);
    private readonly SubjectFinder subjects = new(lexicon);

    /// <summary>Who a mention is; several for "we" in a joint statement; none where nothing tells.</summary>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="speakers">Whose words it is part of.</param>
    public ImmutableArray<Party> Resolve(SentenceReading sentence, Mention mention, ImmutableArray<Party> speakers)
    {
        var span = sentence.SpanOf(mention);
        return mention.Kind switch
        {
            MentionKind.Actor when !mention.Members.IsEmpty => [.. mention.Members.Select(m => new Party(m, null, null, span))],
            MentionKind.Actor or MentionKind.Adjective => [new Party(Seat(sentence, mention), null, null, span)],
            MentionKind.Official => [Official(mention, span)],
            MentionKind.Outsider => [new Party(null, null, null, span) { IsOutsider = true }],
            MentionKind.Office => offices.Resolve(sentence, mention, speakers) is { } party ? [party] : [],
            MentionKind.Pronoun => [.. Pronoun(sentence, mention, speakers).Select(p => p with { Span = span })],
            _ => [],
        };
    }

    // "Brussels" is Belgium where Belgium is spoken of.
    private ActorCode? Seat(SentenceReading sentence, Mention mention) =>
        sentence.Word(mention.First) is "brussels" && ((discourse.Here?.ToString() is "BE" ? discourse.Here : null) ?? sentence.Mentions.FirstOrDefault(IsBelgium)?.Actor) is { } belgium ? belgium : mention.Actor;

    private static bool IsBelgium(Mention mention) => mention.Actor?.ToString() is "BE";

    private Party Official(Mention mention, TextSpan span)
    {
        var term = mention.Terms.FirstOrDefault(t => mention.Title is { } title && string.Equals(t.Role, title.Role, StringComparison.Ordinal)) ?? mention.Terms.FirstOrDefault();
        var actor = mention.Actor ?? term?.Actor ?? (mention.Title is null ? null : discourse.Here ?? discourse.Home ?? discourse.LastActor?.Actor);
        return new Party(actor, mention.Name, term?.Office ?? mention.Title?.Title, span);
    }

    private ImmutableArray<Party> Pronoun(SentenceReading sentence, Mention mention, ImmutableArray<Party> speakers)
    {
        var word = sentence.Word(mention.First);
        if (word is "we" or "i" or "our" or "my")
        {
            return FirstPerson(sentence, mention, speakers);
        }

        // "criticised Oslo for its refusal": who is blamed or thanked.
        if (word is "its" or "their" or "his" or "her" && sentence.Word(mention.First - 1) is "for" && sentence.MentionAt(mention.First - 2) is { IsAgent: true, Kind: not MentionKind.Pronoun } blamed)
        {
            return Resolve(sentence, blamed, []);
        }

        if (word is "it" or "its" or "the" or "this" or "that")
        {
            var isLand = mention.Last > mention.First && word is not "its";
            return Before(sentence, mention, m => isLand ? IsCountry(m) : m.Kind is MentionKind.Actor || m is { Kind: MentionKind.Office, Title: null })
                ?? (isLand && discourse.Here is { } here ? [new Party(here, null, null, sentence.SpanOf(mention))] : Of(discourse.LastEventActor ?? discourse.LastActor));
        }

        if (word is "they" or "their")
        {
            // "they have asked for", "they need": whom the arms are for.
            if (sentence.Turn is not null && Before(sentence, mention, m => m.Kind is MentionKind.Actor) is null && Enumerable.Range(mention.Last + 1, 3).Any(at => sentence.Lemma(at) is "need" or "want" or "request" or "ask" or "require"))
            {
                return [new Party(discourse.Recipient, null, null, sentence.SpanOf(mention))];
            }

            var own = sentence.Turn?.Speakers.FirstOrDefault()?.Actor;
            var several = Before(sentence, mention, m => m.Kind is MentionKind.Actor or MentionKind.Office or MentionKind.Official && (own is null || m.Actor != own)) ?? (mention.First == 0 && discourse.Several.IsEmpty ? discourse.SeveralBefore : discourse.Several);
            var near = sentence.Mentions.LastOrDefault(m => m.Last < mention.First && m.Kind is MentionKind.Actor or MentionKind.Office && m.Actor is { } land && land != own)?.Actor;
            several = own is null ? several : [.. several.Where(p => p.Actor != own)];
            return several.IsEmpty && sentence.Turn is not null && (near ?? discourse.Others(own)) is { } others ? [new Party(others, null, null, sentence.SpanOf(mention))] : several;
        }

        var person = Before(sentence, mention, m => m.Kind is MentionKind.Official or MentionKind.Outsider || m is { Kind: MentionKind.Office, Title: not null }) ?? Of(discourse.LastOfficial);
        return mention.Last > mention.First ? [.. person.Select(p => p.IsOutsider ? p : new Party(p.Actor, null, null, p.Span))] : person;
    }

    private static bool IsCountry(Mention mention) => mention is { Kind: MentionKind.Actor or MentionKind.Adjective or MentionKind.Office or MentionKind.Official, Actor: { } actor } && actor.IsCountry;

    private ImmutableArray<Party> FirstPerson(SentenceReading sentence, Mention mention, ImmutableArray<Party> speakers)
    {
        if (sentence.IsQuoted[mention.First])
        {
            return speakers.IsEmpty ? discourse.Speakers : speakers;
        }

        return sentence.Turn is { IsOfficial: true } turn
            ? [.. turn.Speakers.SelectMany(s => Resolve(sentence, s with { First = mention.First, Last = mention.Last }, []))]
            : [new Party(null, null, null, sentence.SpanOf(mention)) { IsOutsider = true }];
    }

    // The nearest fitting mention before a pronoun in its own sentence that is the subject of a clause.
    private ImmutableArray<Party>? Before(SentenceReading sentence, Mention pronoun, Func<Mention, bool> fits)
    {
        for (var i = sentence.Mentions.Length - 1; i >= 0; i--)
        {
            var mention = sentence.Mentions[i];
            if (mention.Last < pronoun.First && fits(mention) && (!mention.IsPossessive || mention.Kind == MentionKind.Official) && (mention.IsPossessive || subjects.CanBeSubject(sentence, mention) || Opening(sentence, mention) is "after" or "before" or "since" or "until" or "as"))
            {
                var all = sentence.Word(pronoun.First) is "they" or "their" ? subjects.Together(sentence, mention) : [mention];
                return [.. all.SelectMany(m => Resolve(sentence, m, []))];
            }
        }

        return null;
    }

    private static string Opening(SentenceReading sentence, Mention mention) =>
        sentence.Word(mention.First - 1) is "the" ? sentence.Word(mention.First - 2) : sentence.Word(mention.First - 1);

    private static ImmutableArray<Party> Of(Party? party) => party is null ? [] : [party];
}
