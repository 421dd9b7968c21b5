using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Finds persons: officials by name, with first names and initials that the vocabulary lacks, and names that nobody knows.</summary>
internal sealed class PersonFinder(Lexicon lexicon, OfficialFinder officials)
{
    private const int MaxModifiers = 3;

    /// <summary>What a name that starts at a token can stand for, and how many tokens it takes.</summary>
    public (ImmutableArray<LexiconEntry> Entries, int Length) FindName(ImmutableArray<Token> tokens, int at)
    {
        var found = lexicon.Find(tokens, at);
        if (found.Length > 0 && found.Entries.Any(e => e.Kind == MentionKind.Official && !e.IsSurname))
        {
            return found;
        }

        // A first name or initials before a surname that we know: "Antony J. Blinken", "Gen. Charles Q. Brown".
        for (var skip = 1; skip <= MaxModifiers && at + skip < tokens.Length && tokens[at + skip - 1].IsCapitalised; skip++)
        {
            var start = at + skip + (tokens[at + skip].IsMark('.') ? 1 : 0);
            if (start < tokens.Length && lexicon.Find(tokens, start) is { Length: > 0 } behind && behind.Entries.Any(e => e.Kind == MentionKind.Official && e.IsSurname))
            {
                var firstName = tokens[at].Norm;
                var fitting = behind.Entries.Where(e => e.Name is { } name && Letters.Normal(name).StartsWith(firstName + " ", StringComparison.Ordinal)).ToImmutableArray();
                return fitting.IsEmpty ? found : (fitting, start - at + behind.Length);
            }
        }

        return IsFirstName(tokens, at, found) ? ([], 0) : found;
    }

    /// <summary>Whether what looks like a surname is the first name of somebody we do not know ("Martin Smith").</summary>
    public bool IsFirstName(ImmutableArray<Token> tokens, int at, (ImmutableArray<LexiconEntry> Entries, int Length) found) =>
        found.Length == 1 && lexicon.IsFirstName(tokens[at].Norm) && found.Entries.All(e => e.IsSurname) && CapitalisedRun(tokens, at) > 1;

    /// <summary>The person that the entries name, with the words before that belong to the mention; null where nobody fits.</summary>
    public Mention? Person(ImmutableArray<Token> tokens, int first, int end, ImmutableArray<LexiconEntry> entries, ActorCode? actor, OfficeTitle? title)
    {
        var terms = officials.Find(entries, actor, title);
        if (terms.IsEmpty)
        {
            return null;
        }

        var name = tokens[end - 1].Norm;
        if (officials.IsOutsider(name))
        {
            return null;
        }

        var isFull = entries.Any(e => e.Kind == MentionKind.Official && !e.IsSurname) || title is not null;
        var isFormer = IsFormer(tokens, first, first);
        var term = terms.FirstOrDefault(t => title is not null && string.Equals(t.Role, title.Role, StringComparison.Ordinal) && (actor is null || t.Actor == actor)) ?? terms[0];
        var speaksForNobody = isFormer || IsRole(term, "legislator") || (title is null && !terms.Any(officials.IsInOffice));
        if (isFull)
        {
            Note(Letters.Normal(term.Surname.Split(' ')[^1]), term.Name, isOutsider: isFormer);
        }

        // "the Biden administration", "Starmer's government".
        var body = end < tokens.Length && tokens[end].Is("'s") ? end + 1 : end;
        var last = body < tokens.Length && lexicon.Is("team", tokens[body].Lemma) ? body : end - 1;
        return new Mention(last >= end ? MentionKind.Office : speaksForNobody ? MentionKind.Outsider : MentionKind.Official, first, last)
        {
            Actor = term.Actor,
            Name = last >= end ? null : term.Name,
            Terms = terms,
            Title = title,
        };
    }

    private static bool IsRole(Official term, string role) => string.Equals(term.Role, role, StringComparison.Ordinal);

    /// <summary>Notes who bears a surname in this article.</summary>
    public void Note(string surname, string fullName, bool isOutsider)
    {
        if (isOutsider)
        {
            officials.NoteOutsider(surname);
        }
        else
        {
            officials.Note(surname, fullName);
        }
    }

    /// <summary>Whether "former" or the like stands before or among the words from <paramref name="first"/> to <paramref name="at"/>.</summary>
    public bool IsFormer(ImmutableArray<Token> tokens, int first, int at)
    {
        for (var i = Math.Max(0, first - 2); i < at; i++)
        {
            if (lexicon.Is("former", tokens[i].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A newspaper, an agency or a broadcaster ("the Washington Post", "Reuters", "the daily Le Figaro"); null: none starts here.</summary>
    public Mention? Medium(ImmutableArray<Token> tokens, int at)
    {
        if (!tokens[at].IsCapitalised)
        {
            return null;
        }

        var end = at;
        while (end < tokens.Length && end - at < 4 && tokens[end].IsCapitalised && !lexicon.Is("medium", tokens[end].Norm) && !lexicon.Is("outlet", tokens[end].Norm))
        {
            end++;
        }

        var isNamed = end < tokens.Length && end - at < 4 && tokens[end].IsCapitalised && (lexicon.Is("outlet", tokens[end].Norm) || end > at || (at > 0 && tokens[at - 1].Is("the")));
        if (isNamed && !(end + 1 < tokens.Length && tokens[end + 1].IsCapitalised))
        {
            return new Mention(MentionKind.Outsider, at, end) { IsMedium = true };
        }

        var isIntroduced = at > 0 && lexicon.Is("medium-noun", tokens[at - 1].Norm) && end > at;
        return isIntroduced ? new Mention(MentionKind.Outsider, at, end - 1) { IsMedium = true } : null;
    }

    /// <summary>Two or more capitalised words that we do not know, or a surname met so before: somebody who speaks for no government, unless a title says otherwise.</summary>
    public Mention? UnknownName(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].IsCapitalised && officials.Unknown(tokens[at].Norm) is { Kind: MentionKind.Official } met && CapitalisedRun(tokens, at) == 1)
        {
            return met with { First = at, Last = at };
        }

        if (tokens[at].IsCapitalised && officials.IsOutsider(tokens[at].Norm))
        {
            return new Mention(MentionKind.Outsider, at, at);
        }

        if (Secretary(tokens, at) is { } secretary)
        {
            return secretary;
        }

        var run = CapitalisedRun(tokens, at);
        var isAddressed = run == 1 && at > 0 && (IsAddress(tokens, at - 1) || (at > 1 && tokens[at - 1].IsMark('.') && IsAddress(tokens, at - 2)));
        return run >= 2 || isAddressed ? new Mention(MentionKind.Outsider, at, at + run - 1) { Name = string.Join(' ', tokens.Skip(at).Take(run).Select(t => t.Text)) } : null;
    }

    // "Secretary Rubio", "Minister Pistorius": the short title that goes with a surname.
    private Mention? Secretary(ImmutableArray<Token> tokens, int at)
    {
        if (!(tokens[at].IsCapitalised && tokens[at].Norm is "secretary" or "minister" && at + 1 < tokens.Length && tokens[at + 1].IsCapitalised))
        {
            return null;
        }

        var (entries, length) = lexicon.Find(tokens, at + 1);
        var terms = length == 0 ? [] : officials.Find(entries, null, null, isNamed: true);
        return terms.FirstOrDefault(t => officials.IsInOffice(t) && !IsRole(t, "legislator") && !IsRole(t, "head-of-state")) is { } term
            ? new Mention(MentionKind.Official, at, at + length) { Actor = term.Actor, Name = term.Name, Terms = terms }
            : null;
    }

    private bool IsAddress(ImmutableArray<Token> tokens, int at) => at < tokens.Length && tokens[at].IsCapitalised && lexicon.Is("address", tokens[at].Norm);

    /// <summary>Number of tokens of a name: capitalised words and initials that the vocabulary does not know.</summary>
    public int CapitalisedRun(ImmutableArray<Token> tokens, int at)
    {
        // "Mr Kallas", "Ms. Frederiksen": the name starts behind the address.
        if (IsAddress(tokens, at))
        {
            return 0;
        }

        var end = at;
        while (end < tokens.Length && end - at < 4)
        {
            var isInitialDot = tokens[end].IsMark('.') && end > at && tokens[end - 1].Text.Length == 1 && end + 1 < tokens.Length && tokens[end + 1].IsCapitalised;
            var isName = tokens[end].IsCapitalised && tokens[end].Text.Length > (end == at ? 1 : 0) && !lexicon.Is("no-name", tokens[end].Norm)
                && (end == at || lexicon.Find(tokens, end) is not { Length: > 0 } known || known.Entries.All(e => e.IsSurname));
            if (!isInitialDot && !isName)
            {
                break;
            }

            end++;
        }

        return end - at;
    }
}
