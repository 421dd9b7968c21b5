using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Names;

/// <summary>Finds whose letter or call it is that a participle goes on with: "a letter from Oslo asking for leave", "calls from Latvia and Malta urging allies".</summary>
internal static class SenderReader
{
    private const int Reach = 30;

    /// <summary>The senders; null where the participle is of no letter or call, or none of its senders is named.</summary>
    public static ImmutableArray<Mention>? Read(SentenceReading sentence, int head)
    {
        if (!sentence.Tokens[head].IsGerund || sentence.Lemma(head) is not ("ask" or "request" or "urge" or "call" or "demand" or "seek" or "press" or "appeal" or "propose"))
        {
            return null;
        }

        for (var at = head - 1; at >= Math.Max(1, head - Reach); at--)
        {
            if (sentence.Word(at) is "from" && sentence.Lemma(at - 1) is "letter" or "call" or "appeal" or "message" or "note" or "request" or "plea" or "demand")
            {
                ImmutableArray<Mention> senders = [.. sentence.Mentions.Where(m => m.First > at && m.Last < head && m is { IsAgent: true, IsPossessive: false, Kind: not (MentionKind.Pronoun or MentionKind.Outsider) })];
                return senders.IsEmpty ? null : senders;
            }

            if (sentence.Word(at) is "who" or "which" or "that" or "is" or "was" or "has" or "had" || sentence.Tokens[at].IsMark(';') || sentence.Tokens[at].IsMark(':'))
            {
                return null;
            }
        }

        return null;
    }
}
