using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Reading.Speech;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Tells whether an act happened, is planned, or is only thought of.</summary>
internal sealed class ModalityReader(SpeechFinder speeches)
{
    /// <summary>The modality of an act that is not negated away.</summary>
    public Modality Read(SentenceReading sentence, Act act)
    {
        var modal = Modal(sentence, act.Head);
        if (IsCounterfactual(sentence, act.Head) || (sentence.Word(act.Head) is "could" or "might" && !act.IsNegated))
        {
            return Modality.Hypothetical;
        }

        if (IsConditional(sentence, act.Head) && act.Action is not (PolicyAction.Warns or PolicyAction.Urges))
        {
            return Modality.Hypothetical;
        }

        return modal switch
        {
            "could" or "might" => act.Action is PolicyAction.Considers or PolicyAction.Warns || act.IsNegated ? Modality.Asserted : Modality.Hypothetical,
            "would" => IsReported(sentence, act.Head) || act.Action is PolicyAction.Prohibits or PolicyAction.Warns or PolicyAction.Considers ? Modality.Planned : Modality.Hypothetical,
            "will" or "shall" => Modality.Planned,
            _ => act.Root.Phrase.Role == PhraseRole.Carries && act.Chain.Length > 1 ? Modality.Planned : Modality.Asserted,
        };
    }

    /// <summary>The modal verb that governs the verb at an index; null: none.</summary>
    public static string? Modal(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at >= Math.Max(0, head - 6); at--)
        {
            var word = sentence.Word(at);
            if (word is "will" or "would" or "could" or "might" or "may" or "shall" or "should" or "must" or "can" && sentence.MentionAt(at) is null)
            {
                return word;
            }

            if (word is not ("not" or "be" or "have" or "also" or "never" or "now" or "soon" or "still" or "only" or "been" or "to" or "able" or "like") && !word.EndsWith("ly", StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }

    // "should have cut off": it did not happen.
    private static bool IsCounterfactual(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at >= Math.Max(1, head - 4); at--)
        {
            if (sentence.Word(at) is "have")
            {
                return sentence.Word(at - 1) is "should" or "could" or "would" or "might" || (sentence.Word(at - 1) is "not" && sentence.Word(at - 2) is "should" or "could" or "would" or "might");
            }
        }

        return false;
    }

    // "if", "unless", "whether" before it in its clause.
    private static bool IsConditional(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at >= 0; at--)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ',' or ';' or ':' or '—')
            {
                return false;
            }

            if (sentence.Word(at) is "if" or "unless" or "whether")
            {
                return !(sentence.Word(at) is "if" && sentence.Word(at - 1) is "even" or "as");
            }
        }

        return false;
    }

    // Behind "said that", "announced", "it was reported that": the future as seen from then.
    private bool IsReported(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at >= 0; at--)
        {
            if (speeches.IsSpeech(sentence, at))
            {
                return true;
            }
        }

        return false;
    }
}
