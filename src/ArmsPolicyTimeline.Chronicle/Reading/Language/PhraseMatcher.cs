using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Finds action phrases by the lemmas of their words; the longest wins, the earlier row among equals.</summary>
internal sealed class PhraseMatcher
{
    private const int GapWords = 4;
    private const int LongGapWords = 12;

    private readonly FrozenDictionary<string, ImmutableArray<Pattern>> byFirst;

    public PhraseMatcher(ImmutableArray<ActionPhrase> phrases, FrozenDictionary<string, FrozenSet<string>> words)
    {
        var patterns = phrases.Where(p => p.Role != PhraseRole.Words).SelectMany(p => Patterns(p, words)).ToImmutableArray();
        byFirst = patterns.SelectMany(p => p.Places[0].Lemmas.Select(lemma => (lemma, p)))
            .GroupBy(x => x.lemma, x => x.p, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        Lemmas = patterns.SelectMany(p => p.Places).SelectMany(p => p.Lemmas).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All lemmas of all patterns.</summary>
    public FrozenSet<string> Lemmas { get; }

    /// <summary>The phrases of a sentence, in order, none inside another.</summary>
    public ImmutableArray<PhraseMatch> Find(ImmutableArray<Token> tokens)
    {
        var found = ImmutableArray.CreateBuilder<PhraseMatch>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].IsWord || (tokens[at].IsJoined && tokens[at].IsPast) || !byFirst.TryGetValue(tokens[at].Lemma, out var patterns))
            {
                continue;
            }

            PhraseMatch? best = null;
            foreach (var pattern in patterns)
            {
                var last = Match(pattern.Places, 0, tokens, at);
                if (last >= at && (best is null || last > best.Last) && !IsDeterminer(tokens, last))
                {
                    best = new PhraseMatch(pattern.Phrase, at, last);
                }
            }

            if (best is not null && (found.Count == 0 || best.First > found[^1].Last))
            {
                found.Add(best);
            }
        }

        return found.DrainToImmutable();
    }

    // "said no decision": the "no" of what follows, not an answer.
    private static bool IsDeterminer(ImmutableArray<Token> tokens, int last) =>
        tokens[last].Norm is "no" && last + 1 < tokens.Length && tokens[last + 1].IsWord
        && tokens[last + 1].Norm is not ("to" or "on" or "again" or "when" or "and" or "but" or "so" or "for" or "because" or "as" or "until" or "in" or "at" or "last" or "after" or "repeatedly");

    // Index of the last token of a match of the places from one on; -1: none.
    private static int Match(ImmutableArray<Place> places, int place, ImmutableArray<Token> tokens, int at)
    {
        if (place == places.Length)
        {
            return at - 1;
        }

        var wanted = places[place];
        if (wanted.IsGap)
        {
            for (var skipped = 0; skipped <= (wanted.IsLong ? LongGapWords : GapWords) && at + skipped < tokens.Length; skipped++)
            {
                if (Match(places, place + 1, tokens, at + skipped) is >= 0 and var end)
                {
                    return end;
                }

                if (tokens[at + skipped].Kind is TokenKind.Mark && tokens[at + skipped].Text[0] is ';' or ':' or '.' or '(' or '—' or '?')
                {
                    break;
                }
            }

            return -1;
        }

        if (at < tokens.Length && wanted.Lemmas.Contains(tokens[at].Lemma) && !(wanted.IsNoun && tokens[at].IsPast) && Match(places, place + 1, tokens, at + 1) is >= 0 and var last)
        {
            return last;
        }

        return wanted.IsOptional ? Match(places, place + 1, tokens, at) : -1;
    }

    private static IEnumerable<Pattern> Patterns(ActionPhrase phrase, FrozenDictionary<string, FrozenSet<string>> words) =>
        phrase.Pattern.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => new Pattern(phrase, [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(place => Read(place, words))]));

    private static Place Read(string place, FrozenDictionary<string, FrozenSet<string>> words)
    {
        var isOptional = place.EndsWith('?');
        var lemmas = place.TrimEnd('?').Split('|').SelectMany(word => word[0] == '@' ? words[word[1..]] : (IEnumerable<string>)[word]);
        return new Place(lemmas.ToFrozenSet(StringComparer.Ordinal), isOptional, place is "_" or "__", place is "__", place.StartsWith("@limit", StringComparison.Ordinal));
    }

    private sealed record Pattern(ActionPhrase Phrase, ImmutableArray<Place> Places);

    private sealed record Place(FrozenSet<string> Lemmas, bool IsOptional, bool IsGap, bool IsLong, bool IsNoun);
}
