using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Carries what one did over to another: "followed suit", "did the same", "made the same pledge", "so will Poland".</summary>
internal sealed class EchoReader(Discourse discourse)
{
    /// <summary>Whether an act is only said to be the same as another.</summary>
    public static bool IsEcho(Act act) => act.Core.Phrase.Is(PhraseTrait.Echoes);

    /// <summary>The act with the action of the event before it, and that event; null where none stands before, or where it is only expected.</summary>
    public (Act Act, Deed Deed)? Read(SentenceReading sentence, Act act)
    {
        if (discourse.LastDeed is not { } deed || deed.Matter.Paragraph < sentence.Sentence.Paragraph - 1 || IsExpected(sentence, act.Head))
        {
            return null;
        }

        var isTurned = act.Chain.Any(c => c != act.Core && c.Phrase.Role != PhraseRole.Carries);
        PolicyAction? action = act.Action switch
        {
            PolicyAction.Supplies when !isTurned => deed.Action,
            PolicyAction.Prohibits or PolicyAction.Withholds => deed.Action.IsYes() ? PolicyAction.Prohibits : null,
            var other => other,
        };
        return action is null ? null : (act with { Action = action }, action == deed.Action ? deed : deed with { Limits = null });
    }

    // "is expected to follow suit", "should do the same".
    private static bool IsExpected(SentenceReading sentence, int head)
    {
        for (var at = head - 1; at >= Math.Max(0, head - 4); at--)
        {
            if (sentence.Word(at) is "expected" or "likely" or "should" or "could" or "might" or "may" or "would" or "if")
            {
                return true;
            }
        }

        return sentence.Word(head) is "expected" || sentence.Word(head + 1) is "expected";
    }
}
