using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Names;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>
/// Finds who and what a sentence names. Country, adjective, title and name that belong together make one mention ("British Foreign
/// Secretary David Cameron"); an adjective before a thing ("British missiles") names nobody.
/// </summary>
internal sealed class MentionFinder(Lexicon lexicon, OfficialFinder officials)
{
    private const int MaxModifiers = 3;

    private readonly PersonFinder people = new(lexicon, officials);
    private readonly BodyWords bodies = new(lexicon);
    private readonly AppositionReader appositions = new(lexicon, officials);

    /// <summary>The mentions of a sentence, in order, not overlapping.</summary>
    public ImmutableArray<Mention> Find(ImmutableArray<Token> tokens)
    {
        var found = ImmutableArray.CreateBuilder<Mention>();
        for (var at = 0; at < tokens.Length;)
        {
            var mention = tokens[at].Kind is TokenKind.Word or TokenKind.Number ? Read(tokens, at) : null;
            if (mention is not null)
            {
                var owns = mention.Last + 1 < tokens.Length && tokens[mention.Last + 1].Is("'s") && tokens[mention.Last + 1].Text.Length <= 2;
                found.Add(owns && !IsContraction(tokens, mention.Last + 1) ? mention with { IsPossessive = true } : mention);
            }

            at = (mention?.Last ?? at) + 1;
        }

        return appositions.Join(tokens, found.DrainToImmutable());
    }

    // "He's", "that's", "who's" are contractions; "Biden's giving" is too rare to matter.
    private static bool IsContraction(ImmutableArray<Token> tokens, int at) => tokens[at - 1].Norm is "he" or "she" or "it" or "that" or "there" or "who" or "what" or "here";

    private Mention? Read(ImmutableArray<Token> tokens, int at)
    {
        if (Pronoun(tokens[at]) is { } isPossessive && !(at + 1 < tokens.Length && tokens[at + 1].Is("majesty")))
        {
            return isPossessive && OwnCountry(tokens, at) is { } own ? new Mention(MentionKind.Pronoun, at, own) : new Mention(MentionKind.Pronoun, at, at) { IsPossessive = isPossessive };
        }

        if (tokens[at].Norm is "the" or "this" or "that" && IsDescription(tokens, at + 1))
        {
            return new Mention(MentionKind.Pronoun, at, at + 1);
        }

        if (GroupReader.Read(tokens, at) is { } group)
        {
            return group;
        }

        if (people.Medium(tokens, at) is { } medium && !(lexicon.Find(tokens, at) is { Entries: [{ Kind: MentionKind.Actor }, ..] } body && at + body.Length > medium.Last))
        {
            return medium;
        }

        var (entries, length) = lexicon.Find(tokens, at);
        if (length == 0)
        {
            return bodies.IsBody(tokens, at) ? Body(tokens, at, at, null) : people.UnknownName(tokens, at);
        }

        var first = entries[0];
        var end = at + length;
        return first.Kind switch
        {
            _ when entries.Any(e => e.Kind == MentionKind.Official) && !people.IsFirstName(tokens, at, (entries, length)) && people.Person(tokens, at, end, entries, null, null) is { } person => person,
            MentionKind.Official => people.UnknownName(tokens, at),
            MentionKind.Actor or MentionKind.Adjective => Country(tokens, at, end, first),
            MentionKind.Office => Titled(tokens, at, at, null),
            MentionKind.Weapon when end < tokens.Length && tokens[end].Is("class") => null,
            MentionKind.Weapon => new Mention(MentionKind.Weapon, at, WeaponEnd(tokens, end, first) - 1) { Weapon = first.Weapon },
            _ => null,
        };
    }

    // "Patriot missiles", "Stinger missile systems": the class behind a name is part of it.
    private static int WeaponEnd(ImmutableArray<Token> tokens, int end, LexiconEntry entry)
    {
        if (end < tokens.Length && char.IsUpper(entry.Words[0][0]) && tokens[end].Lemma is "missile" or "rocket" or "tank" or "jet" or "fighter" or "helicopter" or "drone" or "aircraft" or "bomb" or "howitzer")
        {
            end++;
            end += end < tokens.Length && tokens[end].Lemma is "jet" or "system" or "launcher" or "plane" ? 1 : 0;
        }

        return end;
    }

    private static bool? Pronoun(Token token) => token.Norm switch
    {
        "he" or "she" or "they" or "we" or "i" or "it" when token.Text is not "IT" => false,
        "his" or "her" or "their" or "our" or "its" or "my" => true,
        _ => null,
    };

    // "his country", "her own government": the country of whoever the pronoun stands for.
    private int? OwnCountry(ImmutableArray<Token> tokens, int at)
    {
        var head = at + 1 < tokens.Length && tokens[at + 1].Is("own") ? at + 2 : at + 1;
        return head < tokens.Length && (lexicon.Is("land", tokens[head].Lemma) || tokens[head].Lemma is "government" or "administration" or "cabinet") ? head : null;
    }

    // "the country", "the kingdom", unless more is said of it: "the country that", "the island of".
    private bool IsDescription(ImmutableArray<Token> tokens, int head) =>
        head < tokens.Length && lexicon.Is("land", tokens[head].Norm) && !(head + 1 < tokens.Length && tokens[head + 1].Norm is "of" or "that" or "which" or "whose" or "where" or "to");

    // From a country's name or adjective on: what follows says whether it is an actor, part of a title, or a mere modifier.
    private Mention Country(ImmutableArray<Token> tokens, int at, int end, LexiconEntry entry)
    {
        var next = end;
        if (next < tokens.Length && tokens[next].Is("'s"))
        {
            next++;
        }

        // The furthest word that makes it a title or a body: "Ukrainian military" but "Ukrainian military officials".
        Mention? named = null;
        for (var head = next; head <= next + MaxModifiers && head < tokens.Length && !tokens[head].IsJoined; head++)
        {
            if (Titled(tokens, at, head, entry.Actor) is { } titled)
            {
                return titled;
            }

            named = bodies.IsBodyOfCountry(tokens[head]) || IsMembership(tokens, at, head, entry) ? Body(tokens, at, head, entry.Actor) : named;
            if (!bodies.IsBetween(tokens[head]))
            {
                break;
            }
        }

        if (named is not null)
        {
            return named;
        }

        if (next < tokens.Length && !tokens[next].IsJoined)
        {
            var (entries, length) = lexicon.Find(tokens, next);
            if (length > 0 && entries.Any(e => e.Kind == MentionKind.Official) && people.Person(tokens, at, next + length, entries, entry.Actor, null) is { } person)
            {
                return person;
            }
        }

        if (at > 0 && entry.Kind == MentionKind.Actor && tokens[at].Text.Any(char.IsLower) && !tokens[at].Text.Contains('.', StringComparison.Ordinal) && tokens[at - 1].Lemma is "give" or "sell" or "send" or "supply" or "lend" or "offer"
            && end < tokens.Length && !tokens[end].IsJoined && lexicon.Find(tokens, end).Entries is [{ Kind: MentionKind.Weapon }, ..])
        {
            return new Mention(MentionKind.Actor, at, end - 1) { Actor = entry.Actor };
        }

        var isModifier = (at > 0 && tokens[at - 1].Norm is "a" or "an") || (entry.Kind == MentionKind.Adjective && !IsPeople(tokens, at, end)) || (end < tokens.Length && (tokens[end].IsJoined || IsModifier(tokens, at, end)));
        return new Mention(isModifier ? MentionKind.Adjective : MentionKind.Actor, at, end - 1) { Actor = entry.Actor };
    }

    // "EU countries", "no NATO member": its members are the organisation; "an EU country" is not.
    private static bool IsMembership(ImmutableArray<Token> tokens, int at, int head, LexiconEntry entry) =>
        entry.Actor is { IsCountry: false } && !GroupReader.IsSome(tokens, at) && (tokens[head].Norm is "countries" or "members" or "states" or "nations" || (at > 0 && tokens[at - 1].Norm is "no" or "every" or "each" && tokens[head].Norm is "country" or "member" or "state" or "nation"));

    // "Ukrainians", "the French have": the people for their country.
    private bool IsPeople(ImmutableArray<Token> tokens, int at, int end)
    {
        var last = tokens[end - 1].Norm;
        return (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && last.Length > 4)
            || (at > 0 && tokens[at - 1].Is("the") && end < tokens.Length && (lexicon.Is("auxiliary", tokens[end].Lemma) || lexicon.Is("say", tokens[end].Lemma) || tokens[end].Is("and") || tokens[end].IsGerund || tokens[end].Norm.EndsWith("ly", StringComparison.Ordinal)));
    }

    // "U.S. weapons", "NATO allies": a name before a noun. Verbs are told from nouns by the words we know.
    private bool IsModifier(ImmutableArray<Token> tokens, int at, int end)
    {
        var next = tokens[end];
        if (!next.IsWord || next.IsCapitalised || next.Is("'s"))
        {
            return false;
        }

        return (lexicon.Is("modified", next.Lemma) && (next.IsJoined || !next.IsPast)) || (lexicon.Find(tokens, end).Entries is [{ Kind: MentionKind.Weapon }, ..] && at < end);
    }

    // A title, and the name behind it if there is one; the country before it if there is one.
    private Mention? Titled(ImmutableArray<Token> tokens, int first, int at, ActorCode? actor)
    {
        var (entries, length) = lexicon.Find(tokens, at);
        if (length == 0 || TitleAmong(entries, actor) is not { } title)
        {
            return null;
        }

        var end = at + length;
        var owner = actor ?? title.Actor;
        if (Further(tokens, end) is { } further)
        {
            title = further.Title;
            end = further.End;
        }

        if (owner is null && Owner(tokens, end) is { } behind)
        {
            (owner, end) = behind;
        }

        var isParty = actor is null && IsOfParty(tokens, at, end - 1, owner);
        var isFormer = people.IsFormer(tokens, first, at);
        var name = end < tokens.Length && tokens[end].IsMark(',') && end + 1 < tokens.Length && tokens[end + 1].IsCapitalised ? end + 1 : end;
        var (entriesOfName, nameLength) = name < tokens.Length ? people.FindName(tokens, name) : ([], 0);
        if (nameLength > 0 && people.Person(tokens, first, name + nameLength, entriesOfName, owner, isParty ? null : title) is { } person && (name == end || !person.Terms.IsEmpty))
        {
            return isFormer ? person with { Kind = MentionKind.Outsider } : person;
        }

        if (name == end && people.CapitalisedRun(tokens, end) is > 0 and var run)
        {
            var full = string.Join(' ', tokens.Skip(end).Take(run).Select(t => t.Text));
            people.Note(tokens[end + run - 1].Norm, full, isFormer || isParty || IsLegislator(title));
            var unknown = new Mention(isFormer || isParty || IsLegislator(title) ? MentionKind.Outsider : MentionKind.Official, first, end + run - 1) { Actor = owner, Name = full, Title = title };
            officials.NoteUnknown(tokens[end + run - 1].Norm, unknown);
            return unknown;
        }

        return new Mention(isFormer || isParty || IsLegislator(title) ? MentionKind.Outsider : MentionKind.Office, first, end - 1) { Actor = owner, Title = title };
    }

    // Of several meanings the one in the country that is named, else the one that any country has.
    private static OfficeTitle? TitleAmong(ImmutableArray<LexiconEntry> entries, ActorCode? actor)
    {
        var titles = entries.Select(e => e.Title).OfType<OfficeTitle>().ToList();
        return (actor is null ? null : titles.Find(t => t.Actor == actor)) ?? titles.Find(t => t.Actor is null) ?? titles.FirstOrDefault();
    }

    // "the opposition leader", "Labour's spokesman", "the leader of the party": speaks for no government.
    private bool IsOfParty(ImmutableArray<Token> tokens, int at, int last, ActorCode? owner)
    {
        var before = at > 0 && tokens[at - 1].Is("'s") ? at - 2 : at - 1;
        return (before >= 0 && (lexicon.Is("party", tokens[before].Lemma) || (tokens[last].Is("leader") && tokens[before].IsCapitalised && !lexicon.Is("determiner", tokens[before].Norm))))
            || (owner is null && tokens[last].Is("leader") && last + 1 < tokens.Length && tokens[last + 1].Is("of"));
    }

    private static bool IsLegislator(OfficeTitle title) => string.Equals(title.Role, "legislator", StringComparison.Ordinal);

    // A second title that continues the first: "Defence Ministry spokesman", "Vice President and Defence Minister".
    private (OfficeTitle Title, int End)? Further(ImmutableArray<Token> tokens, int at)
    {
        var start = at < tokens.Length && tokens[at].Is("and") ? at + 1 : at;
        if (start >= tokens.Length)
        {
            return null;
        }

        var (entries, length) = lexicon.Find(tokens, start);
        return length > 0 && TitleAmong(entries, null) is { } title ? (title, start + length) : null;
    }

    // "minister of defence of Poland", "commander of the Ukrainian armed forces": the country behind the title.
    private (ActorCode Actor, int End)? Owner(ImmutableArray<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Length || tokens[at].Norm is not ("of" or "for"))
        {
            return null;
        }

        var start = tokens[at + 1].Is("the") ? at + 2 : at + 1;
        if (start >= tokens.Length)
        {
            return null;
        }

        var (entries, length) = lexicon.Find(tokens, start);
        return length > 0 && entries.FirstOrDefault(e => e.Kind is MentionKind.Actor or MentionKind.Adjective) is { Actor: { } actor } ? (actor, start + length) : null;
    }

    private Mention Body(ImmutableArray<Token> tokens, int first, int at, ActorCode? actor)
    {
        var isOutsider = (lexicon.Is("legislature", tokens[at].Lemma) && (actor is null || !BodyWords.IsVoting(tokens, at))) || people.IsFormer(tokens, first, at);
        var last = at;
        if (actor is null && at + 2 < tokens.Length && (tokens[at + 1].Is("of") || (tokens[at].Norm is "court" or "junta" or "government" or "regime" or "authorities" or "rulers" && tokens[at + 1].Is("in"))))
        {
            // "the government of Prime Minister Abe", "the leaders of Germany".
            var start = tokens[at + 2].Is("the") && at + 3 < tokens.Length ? at + 3 : at + 2;
            if (Read(tokens, start) is { Kind: MentionKind.Actor or MentionKind.Official, Actor: { } owner } named)
            {
                (actor, last) = (owner, named.Last);
            }
        }

        return new Mention(isOutsider ? MentionKind.Outsider : MentionKind.Office, first, last) { Actor = actor };
    }
}
