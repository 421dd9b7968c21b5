using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>The tokens among which an act has its objects: from its clause's start to where the next act's clause starts.</summary>
/// <param name="First">First token.</param>
/// <param name="Head">The act's head, or its core where that stands before it ("deliveries were halted").</param>
/// <param name="Last">Last token, inclusive.</param>
internal sealed record ActScope(int First, int Head, int Last)
{
    /// <summary>The scope of an act among the acts of its sentence.</summary>
    public static ActScope Of(SentenceReading sentence, Act act, IEnumerable<Act> all)
    {
        var last = sentence.Tokens.Length - 1;
        var first = 0;
        foreach (var other in all)
        {
            if (other.Chain[0] == act.Chain[0] && other.Core.First > act.Core.First)
            {
                last = Math.Min(last, other.Core.First - 1);
            }
            else if (other.Chain[0] != act.Chain[0] && other.Head > act.Core.Last && !other.IsNoun)
            {
                last = Math.Min(last, ClauseStart(sentence, other.Head, act.Core.Last + 1) - 1);
            }
            else if (other.Core.Last < act.Head)
            {
                first = Math.Max(first, Math.Min(act.Head, ClauseStart(sentence, act.Head, other.Core.Last + 1)));
            }
        }

        // "warned Oslo of a rupture if it sends tanks": what the warning is about stands in the condition.
        if (act.Core.Phrase.Action == PolicyAction.Warns && Enumerable.Range(act.Core.Last + 1, sentence.Tokens.Length - act.Core.Last - 1).Any(at => sentence.Word(at) is "if"))
        {
            last = sentence.Tokens.Length - 1;
        }

        // "rejected calls for a truce after routing rebels with drones": the object stands before the clause of the gerund.
        for (var at = act.Core.Last + 1; at < last; at++)
        {
            if (sentence.Word(at) is "after" or "before" or "while" or "despite" or "without" && sentence.Tokens[at + 1].IsGerund && !sentence.Tokens[at - 1].IsMark(','))
            {
                last = at - 1;
            }
        }

        return new ActScope(Math.Min(first, Math.Min(act.Head, act.Core.First)), Math.Min(act.Head, act.Core.First), Math.Max(Math.Max(last, act.Core.Last), act.Root.Last));
    }

    // Where the clause of a head starts: at the last boundary before it, else at the head itself.
    private static int ClauseStart(SentenceReading sentence, int head, int limit)
    {
        for (var at = head - 1; at >= limit; at--)
        {
            var word = sentence.Word(at);
            var isMark = sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ',' or ';' or ':' or '—';
            if (isMark || word is "but" or "and" or "while" or "though" or "although" or "because" or "which" or "who")
            {
                return at;
            }
        }

        return head;
    }
}
