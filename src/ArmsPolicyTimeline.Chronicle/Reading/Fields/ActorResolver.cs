using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Tells who a mention is: names by the vocabulary, offices by country and date, pronouns and "the government" by what was said before.</summary>
internal sealed class ActorResolver(Lexicon lexicon, OfficialFinder officials, Discourse discourse)
{
    /// <summary>Who a mention is; several for "we" in a joint statement; none where nothing tells.</summary>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="speakers">Whose words it is part of.</param>
    public ImmutableArray<Party> Resolve(SentenceReading sentence, Mention mention, ImmutableArray<Party> speakers)
    {
        var span = sentence.SpanOf(mention);
        return mention.Kind switch
        {
            MentionKind.Actor or MentionKind.Adjective => [new Party(mention.Actor, null, null, span)],
            MentionKind.Official => [Official(mention, span)],
            MentionKind.Outsider => [new Party(null, null, null, span) { IsOutsider = true }],
            MentionKind.Office => Office(mention, span) is { } party ? [party] : [],
            MentionKind.Pronoun => [.. Pronoun(sentence, mention, speakers).Select(p => p with { Span = span })],
            _ => [],
        };
    }

    private Party Official(Mention mention, TextSpan span)
    {
        var term = mention.Terms.FirstOrDefault(t => mention.Title is { } title && string.Equals(t.Role, title.Role, StringComparison.Ordinal)) ?? mention.Terms.FirstOrDefault();
        var actor = mention.Actor ?? term?.Actor ?? (mention.Title is null ? null : discourse.LastActor?.Actor ?? discourse.Home);
        return new Party(actor, mention.Name, term?.Office ?? mention.Title?.Title, span);
    }

    private Party? Office(Mention mention, TextSpan span)
    {
        if (mention.Title is not { } title)
        {
            var body = mention.Actor ?? discourse.LastEventActor?.Actor ?? discourse.Home ?? discourse.LastActor?.Actor;
            return body is null ? null : new Party(body, null, null, span) { IsUnnamed = true };
        }

        if (mention.Actor is { } actor)
        {
            var holder = officials.Holder(actor, title.Role);
            return new Party(actor, holder?.Name, holder?.Office, span) { IsUnnamed = holder is null };
        }

        if (discourse.ByRole(title.Role) is { } known)
        {
            return known with { Span = span };
        }

        return discourse.Home is { } home && officials.Holder(home, title.Role) is { } official ? new Party(home, official.Name, official.Office, span) : null;
    }

    private ImmutableArray<Party> Pronoun(SentenceReading sentence, Mention mention, ImmutableArray<Party> speakers)
    {
        var word = sentence.Word(mention.First);
        if (word is "we" or "i" or "our" or "my")
        {
            return FirstPerson(sentence, mention, speakers);
        }

        if (word is "it" or "its")
        {
            return Before(sentence, mention, m => m.Kind is MentionKind.Actor || m is { Kind: MentionKind.Office, Title: null }) ?? Of(discourse.LastEventActor ?? discourse.LastActor);
        }

        if (word is "they" or "their")
        {
            return Before(sentence, mention, m => m.Kind is MentionKind.Actor or MentionKind.Office) ?? Of(discourse.Several);
        }

        return Before(sentence, mention, m => m.Kind is MentionKind.Official or MentionKind.Outsider || m is { Kind: MentionKind.Office, Title: not null }) ?? Of(discourse.LastOfficial);
    }

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
        var subjects = new SubjectFinder(lexicon);
        for (var i = sentence.Mentions.Length - 1; i >= 0; i--)
        {
            var mention = sentence.Mentions[i];
            if (mention.Last < pronoun.First && fits(mention) && (!mention.IsPossessive || mention.Kind == MentionKind.Official) && (mention.IsPossessive || subjects.CanBeSubject(sentence, mention)))
            {
                return Resolve(sentence, mention, []);
            }
        }

        return null;
    }

    private static ImmutableArray<Party> Of(Party? party) => party is null ? [] : [party];
}
