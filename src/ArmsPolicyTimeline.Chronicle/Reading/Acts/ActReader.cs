using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Joins the action phrases of a sentence into acts: which phrase governs which, and what they mean together.</summary>
internal sealed class ActReader
{
    private readonly PhraseUse uses;
    private readonly NounReader nouns;
    private readonly Government government;

    public ActReader(Lexicon lexicon)
    {
        nouns = new NounReader(lexicon);
        uses = new PhraseUse(lexicon, nouns);
        government = new Government(lexicon, nouns);
    }

    /// <summary>The acts of a sentence, in order of their innermost phrase.</summary>
    public ImmutableArray<Act> Read(SentenceReading sentence)
    {
        ImmutableArray<PhraseMatch> phrases = [.. sentence.Phrases.Select(p => uses.Sense(sentence, p)).Where(p => uses.IsAct(sentence, p))];
        var parents = new int[phrases.Length];
        var governs = new bool[phrases.Length];
        for (var i = 0; i < phrases.Length; i++)
        {
            parents[i] = government.Parent(sentence, phrases, i, parents);
            if (parents[i] >= 0)
            {
                governs[parents[i]] = true;
            }
        }

        for (var i = 0; i + 1 < phrases.Length; i++)
        {
            var root = parents[i] >= 0 && parents[i] == i - 1 && parents[i - 1] < 0 && phrases[i - 1].Phrase.Is(PhraseTrait.Decision, PhraseTrait.KeepsLimit, PhraseTrait.Forbids) ? i - 1 : i;
            if (parents[root] < 0 && parents[i + 1] < 0 && Government.IsSubjectOf(sentence, phrases[root], phrases[i + 1]))
            {
                (parents[root], governs[i + 1]) = (i + 1, true);
            }
        }

        var acts = ImmutableArray.CreateBuilder<Act>();
        for (var i = 0; i < phrases.Length; i++)
        {
            if (!governs[i])
            {
                acts.Add(Make(sentence, Chain(phrases, parents, i)));
            }
        }

        return acts.ToImmutable();
    }

    private static ImmutableArray<PhraseMatch> Chain(ImmutableArray<PhraseMatch> phrases, int[] parents, int leaf)
    {
        var chain = new Stack<PhraseMatch>();
        for (var at = leaf; at >= 0; at = parents[at])
        {
            chain.Push(phrases[at]);
        }

        return [.. chain];
    }

    private Act Make(SentenceReading sentence, ImmutableArray<PhraseMatch> chain)
    {
        PolicyAction? action = null;
        var isNegated = false;
        var isNoun = false;
        for (var i = chain.Length - 1; i >= 0; i--)
        {
            var (phrase, first) = (chain[i].Phrase, chain[i].First);
            isNoun = nouns.IsNoun(sentence, first);
            isNegated = NegationReader.IsNegated(sentence, first, isNoun, i == 0 ? 0 : chain[i - 1].Last + 1) || NegationReader.IsNegatedModal(sentence, chain[i]) || NegationReader.HasNoObject(sentence, chain[i]) || NegationReader.IsKeptFrom(sentence, chain[i]);
            if (isNegated && phrase.Is(PhraseTrait.Discloses) && IsTelling(sentence.Lemma(first)))
            {
                return new Act(chain, null, isNegated, isNoun);
            }

            action = i == chain.Length - 1
                ? isNegated ? phrase.Negated : phrase.Action
                : Governed(phrase, IsGranted(sentence, first, action) ? phrase.Action : action, isNegated, chain[^1].Phrase);
        }

        return new Act(chain, action, isNegated, isNoun);
    }

    // "did not disclose how many", "would not confirm the delivery": silence is no refusal.
    private static bool IsTelling(string lemma) => lemma is "disclose" or "confirm" or "announce" or "unveil" or "notify";

    // "approved the request to borrow": what was asked for is given.
    private static bool IsGranted(SentenceReading sentence, int head, PolicyAction? inner) =>
        (inner is PolicyAction.Requests or PolicyAction.Urges && sentence.Lemma(head) is "approve" or "grant" or "accept" or "authorize" or "authorise")
        || (inner is PolicyAction.Requests && sentence.Lemma(head) is "agree" && sentence.Word(head + 2) is not ("request" or "ask" or "seek"));

    private static PolicyAction? Governed(ActionPhrase outer, PolicyAction? inner, bool isNegated, ActionPhrase core) => (outer.Role, inner) switch
    {
        (PhraseRole.Carries, _) => isNegated ? outer.Negated is null ? null : Opposite(inner, core) : inner,
        (PhraseRole.Turns, PolicyAction.Prohibits or PolicyAction.Withholds) when outer.Action is PolicyAction.Prohibits or PolicyAction.Withholds => isNegated ? inner : Opposite(inner, core),
        (PhraseRole.Act, PolicyAction.Withholds) when outer.Action == PolicyAction.Permits && !isNegated => inner,
        (PhraseRole.Act, PolicyAction.Supplies or PolicyAction.Deploys) when outer.Action is PolicyAction.Supplies or PolicyAction.Deploys => isNegated ? outer.Negated : inner,
        _ => isNegated ? outer.Negated : outer.Action,
    };

    // No plan to restrict permits, no promise to rule out leaves open: what the innermost phrase means when negated.
    private static PolicyAction? Opposite(PolicyAction? action, ActionPhrase core) => action switch
    {
        PolicyAction.Prohibits when core.Action == PolicyAction.Prohibits && core.Negated is { } opposite => opposite,
        PolicyAction.Prohibits => PolicyAction.Considers,
        PolicyAction.Withholds => PolicyAction.Supplies,
        PolicyAction.Permits or PolicyAction.Supplies or PolicyAction.Deploys => PolicyAction.Prohibits,
        _ => null,
    };
}
