using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Finds phrases by the words of their patterns; the longest wins, the earlier row among equals.</summary>
/// <typeparam name="T">The phrase that a pattern belongs to.</typeparam>
internal sealed class PatternMatcher<T>
    where T : class
{
    private const int GapWords = 4;
    private const int LongGapWords = 12;

    private readonly FrozenDictionary<string, ImmutableArray<Pattern>> byFirst;
    private readonly bool asWritten;

    /// <summary>A matcher of phrases.</summary>
    /// <param name="phrases">The phrases with their patterns.</param>
    /// <param name="words">The sets of words that patterns name.</param>
    /// <param name="asWritten">Whether patterns hold words as written, not base forms.</param>
    public PatternMatcher(IEnumerable<(T Phrase, string Patterns)> phrases, FrozenDictionary<string, FrozenSet<string>> words, bool asWritten)
    {
        this.asWritten = asWritten;
        var patterns = phrases.SelectMany(p => Patterns(p.Phrase, p.Patterns, words)).ToImmutableArray();
        byFirst = patterns.SelectMany(p => p.Places[0].Words.Select(word => (word, p)))
            .GroupBy(x => x.word, x => x.p, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        Words = patterns.SelectMany(p => p.Places).SelectMany(p => p.Words).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All words of all patterns.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>The phrases of a sentence with their first and last token, in order, none inside another.</summary>
    public ImmutableArray<(T Phrase, int First, int Last)> Find(ImmutableArray<Token> tokens)
    {
        var found = ImmutableArray.CreateBuilder<(T Phrase, int First, int Last)>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].IsWord || (tokens[at].IsJoined && tokens[at].IsPast) || !byFirst.TryGetValue(Form(tokens[at]), out var patterns))
            {
                continue;
            }

            (T Phrase, int First, int Last)? best = null;
            foreach (var pattern in patterns)
            {
                var last = Match(pattern.Places, 0, tokens, at);
                if (last >= at && (best is not { } so || last > so.Last) && !IsDeterminer(tokens, last))
                {
                    best = (pattern.Phrase, at, last);
                }
            }

            if (best is { } longest && (found.Count == 0 || longest.First > found[^1].Last))
            {
                found.Add(longest);
            }
        }

        return found.DrainToImmutable();
    }

    // "said no decision": the "no" of what follows, not an answer.
    private static bool IsDeterminer(ImmutableArray<Token> tokens, int last) =>
        tokens[last].Norm is "no" && last + 1 < tokens.Length && tokens[last + 1].IsWord
        && tokens[last + 1].Norm is not ("to" or "on" or "again" or "when" or "and" or "but" or "so" or "for" or "because" or "as" or "until" or "in" or "at" or "last" or "after" or "repeatedly");

    // Index of the last token of a match of the places from one on; -1: none.
    private int Match(ImmutableArray<Place> places, int place, ImmutableArray<Token> tokens, int at)
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

        if (at < tokens.Length && wanted.Words.Contains(Form(tokens[at])) && !(wanted.IsNoun && tokens[at].IsPast) && Match(places, place + 1, tokens, at + 1) is >= 0 and var last)
        {
            return last;
        }

        return wanted.IsOptional ? Match(places, place + 1, tokens, at) : -1;
    }

    private string Form(Token token) => asWritten ? token.Norm : token.Lemma;

    private static IEnumerable<Pattern> Patterns(T phrase, string all, FrozenDictionary<string, FrozenSet<string>> words) =>
        all.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => new Pattern(phrase, [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(place => Read(place, words))]));

    private static Place Read(string place, FrozenDictionary<string, FrozenSet<string>> words)
    {
        var isOptional = place.EndsWith('?');
        var members = place.TrimEnd('?').Split('|').SelectMany(word => word[0] == '@' ? words[word[1..]] : (IEnumerable<string>)[word]);
        return new Place(members.ToFrozenSet(StringComparer.Ordinal), isOptional, place is "_" or "__", place is "__", place.StartsWith("@limit", StringComparison.Ordinal));
    }

    private sealed record Pattern(T Phrase, ImmutableArray<Place> Places);

    private sealed record Place(FrozenSet<string> Words, bool IsOptional, bool IsGap, bool IsLong, bool IsNoun);
}
