using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Finds the words that tell that a sentence is about what weapons may be used against, or about giving them.</summary>
internal sealed class CueReader(Lexicon lexicon)
{
    /// <summary>Index of the first token of words that speak of strikes outside the recipient's territory; -1: none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First token to look at.</param>
    /// <param name="last">Last token to look at.</param>
    /// <param name="recipient">Whose territory is no such target.</param>
    public int Use(SentenceReading sentence, int first, int last, ActorCode recipient)
    {
        for (var at = first; at <= last; at++)
        {
            if (sentence.Tokens[at].IsWord && IsUseCue(sentence, at, recipient))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether the tokens speak of giving arms.</summary>
    public bool IsSupply(SentenceReading sentence, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (lexicon.Is("giving", sentence.Lemma(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the tokens hold an infinitive of using or striking ("to use", "to hit").</summary>
    public bool IsStrike(SentenceReading sentence, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (at > 0 && sentence.Word(at - 1) is "to" or "of" or "be" && lexicon.Is("striking", sentence.Lemma(at)) && !(sentence.Word(at - 1) is "of" && sentence.MentionAt(at) is { Weapon: not null }))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUseCue(SentenceReading sentence, int at, ActorCode recipient)
    {
        var word = sentence.Word(at);
        var next = sentence.Word(at + 1);
        return word switch
        {
            "inside" or "into" or "within" or "in" or "on" or "onto" or "against" => LandsOn(sentence, at + 1, recipient, isLoose: word is "inside" or "into") is { } isSure && (isSure || IsNearStrike(sentence, at)),
            "across" or "over" or "beyond" or "outside" => (word is "over" && LandsOn(sentence, at + 1, recipient, isLoose: false) is true) || (next is "the" or "its" or "ukraine" or "their" or "of" && Has(sentence, at + 1, at + 5, "border", "borders", "airspace", "ukraine", "territory", "frontier")),
            "cross" => next is "border",
            "deep" or "deeper" => next is "inside" or "into" or "in" or "strike" or "strikes" or "within",
            "long" or "longer" => next is "range" && lexicon.Is("striking", sentence.Lemma(at + 2)),
            "range" => next is "restrictions" or "limits" or "restriction" or "limit" or "limitations",
            "counter" => next is "fire" or "fires",
            "counterstrike" or "counterfire" or "airspace" => true,
            "restrictions" or "limits" or "restriction" or "limitations" or "caveats" => Has(sentence, at + 1, at + 6, "use", "used", "using", "strikes", "targets", "how"),
            "how" => Has(sentence, at + 1, at + 10, "used", "use") && Has(sentence, at + 1, at + 10, "weapons", "weapon", "equipment", "arms"),
            "use" => next is "of" or "what" or "them" && Has(sentence, at + 1, at + 7, "weapons", "arms", "missiles", "donated", "atacms"),
            "back" => next is "at" or "against" && IsNearStrike(sentence, at),
            _ => lexicon.Is("strike", sentence.Lemma(at)) && word is not ("use" or "used" or "using") && HitsForeign(sentence, at, recipient),
        };
    }

    // A foreign country's name or territory behind the preposition; null: none; false: only beside a word for striking.
    private static bool? LandsOn(SentenceReading sentence, int at, ActorCode recipient, bool isLoose)
    {
        for (var i = at; i < Math.Min(sentence.Tokens.Length, at + 5); i++)
        {
            if (sentence.MentionAt(i) is { Kind: MentionKind.Actor or MentionKind.Adjective, Actor: { } actor } mention)
            {
                var noun = sentence.Word(mention.Last + 1) is "'s" ? sentence.Word(mention.Last + 2) : sentence.Word(mention.Last + 1);
                var isTerritory = noun is "territory" or "soil" or "airspace" or "targets" or "land" or "mainland" or "proper" or "border";
                return actor == recipient || !actor.IsCountry ? null : isTerritory || (isLoose && mention.Kind == MentionKind.Actor);
            }

            if (!(sentence.Tokens[i].IsWord && sentence.Word(i) is "the" or "of" or "legitimate" or "military" or "targets" or "locations" or "areas" or "sites" or "positions" or "internationally" or "recognised" or "recognized" or "sovereign"))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsNearStrike(SentenceReading sentence, int at)
    {
        for (var i = Math.Max(0, at - 10); i < at; i++)
        {
            if (lexicon.Is("striking", sentence.Lemma(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "strike Russia", "hit Russian targets", "strikes on Russia".
    private static bool HitsForeign(SentenceReading sentence, int at, ActorCode recipient)
    {
        for (var i = at + 1; i < Math.Min(sentence.Tokens.Length, at + 4); i++)
        {
            if (sentence.MentionAt(i) is { Kind: MentionKind.Actor or MentionKind.Adjective, Actor: { } actor } mention)
            {
                var noun = sentence.Word(mention.Last + 1);
                return actor != recipient && actor.IsCountry && (mention.Kind == MentionKind.Actor || noun is "targets" or "territory" or "soil" or "bases" or "airfields" or "military" or "positions" or "sites" or "cities" or "oil" or "infrastructure" or "troops");
            }

            if (sentence.Word(i) is not ("at" or "on" or "against" or "targets" or "back" or "military" or "the"))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Has(SentenceReading sentence, int first, int last, params ReadOnlySpan<string> words)
    {
        for (var at = first; at <= last; at++)
        {
            if (words.Contains(sentence.Word(at)))
            {
                return true;
            }
        }

        return false;
    }
}
