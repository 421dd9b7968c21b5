using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Names;

/// <summary>Joins a name and an office in apposition into one mention: "Ann Example, Norway's defence minister, said", "Norway's defence minister, Ann Example, said".</summary>
internal sealed class AppositionReader(Lexicon lexicon, OfficialFinder officials)
{
    /// <summary>The mentions, with those joined that are one person.</summary>
    public ImmutableArray<Mention> Join(ImmutableArray<Token> tokens, ImmutableArray<Mention> mentions)
    {
        var joined = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (i + 1 < mentions.Length && Of(tokens, mentions[i], mentions[i + 1]) is { } one)
            {
                joined.Add(one);
                i++;
            }
            else
            {
                joined.Add(mentions[i]);
            }
        }

        return joined.ToImmutable();
    }

    private Mention? Of(ImmutableArray<Token> tokens, Mention first, Mention second)
    {
        if (first.IsPossessive || second.IsPossessive || !IsApposed(tokens, first, second))
        {
            return null;
        }

        // "Kaja Kallas, Estonia's prime minister,"
        if (second is { Kind: MentionKind.Office, Title: not null } && first is { Name: not null, Kind: MentionKind.Official or MentionKind.Outsider }
            && (first.Kind == MentionKind.Outsider ? first.Title is null && first.Terms.IsEmpty : first.Actor is null || second.Actor is null || first.Actor == second.Actor))
        {
            return Noted(tokens, first, first with { Kind = MentionKind.Official, Last = second.Last, Actor = second.Actor ?? first.Actor, Title = second.Title });
        }

        // "Estonia's defence minister, Ann Example,"
        return first is { Kind: MentionKind.Office, Title: not null } && second is { Kind: MentionKind.Outsider, Name: not null, Title: null, Terms.IsEmpty: true }
            ? Noted(tokens, second, second with { Kind = MentionKind.Official, First = first.First, Actor = first.Actor, Title = first.Title })
            : null;
    }

    private Mention Noted(ImmutableArray<Token> tokens, Mention name, Mention person)
    {
        if (person.Terms.IsEmpty)
        {
            officials.NoteUnknown(tokens[name.Last].Norm, person);
        }

        return person;
    }

    // A comma and at most an article between the two, and a comma or the end behind.
    private bool IsApposed(ImmutableArray<Token> tokens, Mention first, Mention second)
    {
        var at = first.Last + 1;
        if (at >= tokens.Length || !tokens[at].IsMark(','))
        {
            return false;
        }

        at += at + 1 < second.First && lexicon.Is("determiner", tokens[at + 1].Norm) ? 2 : 1;
        var end = second.Last + 1;
        return at == second.First && (end >= tokens.Length || tokens[end].Kind == TokenKind.Mark || lexicon.Is("say", tokens[end].Lemma));
    }
}
