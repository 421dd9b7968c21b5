using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Finds names of persons: those that the vocabulary knows, whatever initials stand before the surname, and those that it does not.</summary>
internal sealed class NameFinder(Lexicon lexicon, OfficialFinder officials)
{
    private const int MaxFirstNames = 3;

    /// <summary>The person that the vocabulary knows by the name at a token; no entries and length 0 where there is none.</summary>
    public (ImmutableArray<LexiconEntry> Entries, int Length) Find(ImmutableArray<Token> tokens, int at)
    {
        var found = lexicon.Find(tokens, at);
        if (found.Length > 0 && found.Entries.Any(e => e.Kind == MentionKind.Official && !e.IsSurname))
        {
            return found;
        }

        // A first name or initials before a surname that we know: "Antony J. Blinken", "Gen. Charles Q. Brown".
        for (var skip = 1; skip <= MaxFirstNames && at + skip < tokens.Length && tokens[at + skip - 1].IsCapitalised; skip++)
        {
            var start = at + skip + (tokens[at + skip].IsMark('.') ? 1 : 0);
            if (start < tokens.Length && lexicon.Find(tokens, start) is { Length: > 0 } behind && behind.Entries.Any(e => e.Kind == MentionKind.Official && e.IsSurname))
            {
                var firstName = tokens[at].Norm;
                var fitting = behind.Entries.Where(e => e.Name is { } name && Letters.Normal(name).StartsWith(firstName + " ", StringComparison.Ordinal)).ToImmutableArray();
                return fitting.IsEmpty ? found : (fitting, start - at + behind.Length);
            }
        }

        return found;
    }

    /// <summary>Two or more capitalised words that we do not know, or a surname met so before: somebody who speaks for no government, unless a title says otherwise.</summary>
    public Mention? Unknown(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].IsCapitalised && officials.IsOutsider(tokens[at].Norm))
        {
            return new Mention(MentionKind.Outsider, at, at);
        }

        var run = RunLength(tokens, at);
        return run >= 2 ? new Mention(MentionKind.Outsider, at, at + run - 1) { Name = string.Join(' ', tokens.Skip(at).Take(run).Select(t => t.Text)) } : null;
    }

    /// <summary>Number of tokens of a name: capitalised words and initials that the vocabulary does not know.</summary>
    public int RunLength(ImmutableArray<Token> tokens, int at)
    {
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
