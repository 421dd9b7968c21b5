using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Tells which words stand for a body of a state: "the ministry", "its licensing agency", "the Dutch supreme court".</summary>
internal sealed class BodyWords(Lexicon lexicon)
{
    /// <summary>Whether a word alone stands for those who govern; "a military ally" does not.</summary>
    public bool IsBody(ImmutableArray<Token> tokens, int at) =>
        (lexicon.Is("body", tokens[at].Lemma) && !IsAdjective(tokens, at)) || lexicon.Is("legislature", tokens[at].Lemma) || IsKnown(tokens, at);

    /// <summary>Whether a word stands for a body of the country named before it.</summary>
    public bool IsBodyOfCountry(Token token) => token is { Norm: "state", IsCapitalised: false } || lexicon.Is("body", token.Lemma) || lexicon.Is("legislature", token.Lemma) || lexicon.Is("institution", token.Lemma);

    /// <summary>Whether a word may stand between a country and its body: "Swedish licensing authority", "Germany's export council".</summary>
    public bool IsBetween(Token token) => lexicon.Is("rank", token.Lemma) || lexicon.Is("branch", token.Lemma);

    // "The agency", "the appeals court": of the country that is spoken of.
    private bool IsKnown(ImmutableArray<Token> tokens, int at) =>
        lexicon.Is("institution", tokens[at].Lemma) && at > 0 && !tokens[at].IsCapitalised && (tokens[at - 1].Is("the") || (tokens[at].Is("court") && tokens[at - 1].Is("a")) || lexicon.Is("branch", tokens[at - 1].Lemma));

    private bool IsAdjective(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Norm is "military" && at + 1 < tokens.Length && tokens[at + 1] is { IsWord: true, IsPast: false } next
        && !lexicon.Is("auxiliary", next.Lemma) && !lexicon.Is("say", next.Lemma) && !lexicon.Is("preposition", next.Norm) && !lexicon.Is("body", next.Lemma) && !lexicon.Phrases.Lemmas.Contains(next.Lemma)
        && next.Norm is not ("and" or "or" or "but" or "who" or "which" or "that");

    /// <summary>Whether lawmakers decide together ("Swedish lawmakers have voted against"): they are the parliament then.</summary>
    public static bool IsVoting(ImmutableArray<Token> tokens, int at)
    {
        for (var next = at + 1; tokens[at].Norm.EndsWith('s') && next < Math.Min(tokens.Length, at + 5) && tokens[next].IsWord; next++)
        {
            if (tokens[next].Lemma is "reject" or "vote" or "approve" or "pass" or "adopt" or "ratify")
            {
                return true;
            }
        }

        return false;
    }
}
