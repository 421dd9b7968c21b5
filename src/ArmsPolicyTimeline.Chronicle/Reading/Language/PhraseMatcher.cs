using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Finds action phrases by the lemmas of their words.</summary>
internal sealed class PhraseMatcher(ImmutableArray<ActionPhrase> phrases, FrozenDictionary<string, FrozenSet<string>> words)
{
    private readonly PatternMatcher<ActionPhrase> matcher = new(phrases.Where(p => p.Role != PhraseRole.Words).Select(p => (p, p.Pattern)), words, asWritten: false);

    /// <summary>All lemmas of all patterns.</summary>
    public FrozenSet<string> Lemmas => matcher.Words;

    /// <summary>The phrases of a sentence, in order, none inside another.</summary>
    public ImmutableArray<PhraseMatch> Find(ImmutableArray<Token> tokens)
    {
        var found = matcher.Find(tokens);
        return found.IsEmpty ? [] : [.. found.Select(f => new PhraseMatch(f.Phrase, f.First, f.Last))];
    }
}
