using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Finds who the arms are for: "to Israel", "gave Ukraine", "allow Taiwan to"; else whom the article is about, else Ukraine.</summary>
internal sealed class RecipientReader(Lexicon lexicon, Discourse? discourse = null)
{
    /// <summary>The recipient of an act and where it is named.</summary>
    public (ActorCode Recipient, TextSpan? Span) Read(SentenceReading sentence, ActScope scope, Act act, ActorCode actor, ActorCode otherwise, ActorCode? home = null)
    {
        otherwise = discourse?.RecipientHere ?? otherwise;

        // Who asks for arms asks for itself, unless it says for whom.
        var asks = act.Action == PolicyAction.Requests && act.Chain.Length == 1 && actor != home;
        foreach (var mention in sentence.Mentions)
        {
            if (asks && sentence.Word(mention.First - 1) is not "for")
            {
                continue;
            }

            if (mention.First > scope.Head && mention.First <= scope.Last && (Code(mention) ?? Land(sentence, mention, actor)) is { } code && code != actor && IsReceiving(sentence, mention, act))
            {
                discourse?.NoteRecipient(code);
                return (code, sentence.SpanOf(mention));
            }
        }

        // "Ankara received missiles from Moscow": who receives.
        if (act.Core.Phrase.Is(PhraseTrait.Gets, PhraseTrait.GetsNot) || act.Root.Phrase.Is(PhraseTrait.Gets))
        {
            var receiver = sentence.Mentions.LastOrDefault(m => m.Last < act.Root.First && m.First >= scope.First && m.Kind is MentionKind.Actor or MentionKind.Office && Code(m) is not null && !m.IsPossessive && !lexicon.Is("preposition", sentence.Word(m.First - 1)));
            if (receiver is not null && receiver.Actor != actor)
            {
                return (receiver.Actor!.Value, sentence.SpanOf(receiver));
            }
        }

        // "stepped up its support for Baghdad by supplying drones".
        for (var at = scope.Head - 1; act.Action is PolicyAction.Supplies or PolicyAction.Permits && at > scope.First; at--)
        {
            if (sentence.MentionAt(at) is { } earlier && (sentence.Word(earlier.First - 1) is "the" ? sentence.Word(earlier.First - 2) : sentence.Word(earlier.First - 1)) is "for" or "to"
                && Code(earlier) is { } helped && helped != actor)
            {
                return (helped, sentence.SpanOf(earlier));
            }
        }

        return (asks && actor.IsCountry && sentence.Mentions.Any(m => m.Weapon is not null) && actor.ToString() is not "RU" ? actor : otherwise, null);
    }

    /// <summary>Whom an article is about: Ukraine where it is spoken of at all often, else the most frequent receiver of arms, else Ukraine.</summary>
    public ActorCode Of(IEnumerable<SentenceReading> sentences)
    {
        var received = new Dictionary<ActorCode, int>();
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (Code(mention) is { } code && (code == ActorCode.Ukraine || IsBehindGiving(sentence, mention)))
                {
                    received[code] = received.GetValueOrDefault(code) + 1;
                }
            }
        }

        var most = received.OrderByDescending(r => r.Value).ThenBy(r => r.Key).FirstOrDefault();
        var isClear = most.Value >= 3 && most.Value * 5 >= received.Values.Sum() * 2;
        var ukraine = received.GetValueOrDefault(ActorCode.Ukraine);
        return most.Value > 0 && (ukraine == 0 || (isClear && ukraine * 2 < most.Value)) ? most.Key : ActorCode.Ukraine;
    }

    // "to the kingdom": the country spoken of last besides the actor.
    private ActorCode? Land(SentenceReading sentence, Mention mention, ActorCode actor)
    {
        if (mention is not { Kind: MentionKind.Pronoun } || mention.Last == mention.First || sentence.Word(mention.First) is not ("the" or "this" or "that"))
        {
            return null;
        }

        var noun = sentence.Word(mention.Last);
        var before = sentence.Mentions.LastOrDefault(m => m.Last < mention.First && m.Kind == MentionKind.Actor && m.Actor != actor && Code(m) is { } code && CanBe(noun, code) && IsBehindGiving(sentence, m));
        return before?.Actor ?? discourse?.Land(code => code != actor && CanBe(noun, code));
    }

    private static bool CanBe(string noun, ActorCode code) => noun switch
    {
        "kingdom" => code.ToString() is "SA" or "JO" or "MA" or "BH" or "TH" or "GB" or "NO" or "SE" or "DK" or "NL" or "BE" or "ES",
        "island" => code.ToString() is "TW" or "CY" or "JP" or "GB" or "IE" or "IS" or "LK" or "MT",
        "emirate" => code.ToString() is "AE" or "QA" or "KW",
        "sultanate" => code.ToString() is "OM" or "BN",
        _ => true,
    };

    private static ActorCode? Code(Mention mention) =>
        mention.Kind is MentionKind.Actor or MentionKind.Office or MentionKind.Official && mention.Actor is { } code && code.IsCountry ? code : null;

    private static bool IsReceiving(SentenceReading sentence, Mention mention, Act act)
    {
        var before = sentence.Word(mention.First - 1) is "the" && mention.Kind != MentionKind.Pronoun ? sentence.Word(mention.First - 2) : sentence.Word(mention.First - 1);
        if (before is "to" or "for" || (before is "from" && act.Core.Phrase.Is(PhraseTrait.Withholds) && sentence.Lemma(act.Core.First) is "withhold") || (before is "on" or "against" or "with" && IsLimit(sentence, mention, act)))
        {
            return true;
        }

        // "give Ukraine tanks", "allow Ukraine to strike", "sell Taiwan missiles"; not "urge Germany", "ask Germany".
        return !act.Core.Phrase.Is(PhraseTrait.Thanks) && act.Core.Phrase.Action is not (PolicyAction.Urges or PolicyAction.Requests or PolicyAction.Warns or PolicyAction.Considers)
            && mention.First > act.Core.First && mention.First <= act.Core.Last + 2 && before is not ("in" or "into" or "inside" or "from" or "by" or "with" or "against" or "on" or "of" or "after" or "before" or "since" or "when" or "while" or "because" or "as") && (before is not "that" || mention.Last < act.Core.Last);
    }

    // "an arms embargo on Israel".
    private static bool IsLimit(SentenceReading sentence, Mention mention, Act act)
    {
        var at = mention.First - (sentence.Word(mention.First - 1) is "the" ? 3 : 2);
        return act.Chain.Any(c => c.Phrase.Is(PhraseTrait.OfEmbargo)) && sentence.Lemma(at) is "embargo" or "ban" or "moratorium" or "restriction" or "weapon" or "arm" or "trade";
    }

    private bool IsBehindGiving(SentenceReading sentence, Mention mention)
    {
        var before = sentence.Word(mention.First - 1) is "the" ? mention.First - 2 : mention.First - 1;
        if (sentence.Word(before) is not ("to" or "for"))
        {
            return lexicon.Is("giving", sentence.Lemma(before));
        }

        for (var at = before - 1; at >= Math.Max(0, mention.First - 10); at--)
        {
            if (lexicon.Is("giving", sentence.Lemma(at)))
            {
                return true;
            }
        }

        return false;
    }
}
