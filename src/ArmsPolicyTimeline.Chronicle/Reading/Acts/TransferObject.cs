using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Tells that the object of a word of giving is no gift.</summary>
internal static class TransferObject
{
    /// <summary>Whether a noun of giving stands for a figure of all gifts, or for what was spoken of before: "the markets for arms exports", "such sales".</summary>
    public static bool IsStatistic(SentenceReading sentence, int head) =>
        sentence.Word(head - 1) is "those" or "these" or "such"
        || Enumerable.Range(Math.Max(1, head - 3), Math.Min(3, head)).Any(at => sentence.Word(at) is "for" or "of" && sentence.Lemma(at - 1) is "market" or "destination" or "customer" or "buyer" or "share" or "volume" or "statistic" or "list");

    /// <summary>Whether arms are for the giver himself: "equips itself", "equipped its own army".</summary>
    public static bool IsForItself(SentenceReading sentence, Act act) =>
        act.Core.Phrase.Is(PhraseTrait.Gives) && (sentence.Word(act.Core.Last + 1) is "itself" or "ourselves" or "themselves" or "himself" or "herself"
            || (sentence.Lemma(act.Core.First) is "arm" or "equip" && sentence.Word(act.Core.Last + 1) is "its" or "our" or "their" && sentence.Word(act.Core.Last + 2) is "own" or "army" or "forces" or "troops" or "soldiers"));

    /// <summary>Whether an act has a measure as its object, which need not be a gift ("approved the decree"), or is only its aim ("rules aimed at halting").</summary>
    public static bool IsOfMeasure(SentenceReading sentence, Act act)
    {
        if (act.Action is PolicyAction.Withholds or PolicyAction.Prohibits && sentence.Tokens[act.Head].IsGerund && sentence.Word(act.Head - 1) is "at" && sentence.Word(act.Head - 2) is "aimed" or "aiming")
        {
            return true;
        }

        return act.Chain.Length == 1 && act.Core.Phrase.Is(PhraseTrait.Pledges) && !ActorReader.IsPassive(sentence, act.Head) && sentence.Word(act.Core.Last + 1) is "the" or "this" or "that" or "these" or "its" or "their" or "a"
            && sentence.Lemma(act.Core.Last + 2) is "measure" or "decree" or "law" or "bill" or "rule" or "resolution" or "ban" or "embargo" or "sanction" or "budget" or "agreement" or "list";
    }

    /// <summary>Whether arms are named as a reason: "because of the", "thanks to".</summary>
    public static bool IsReason(SentenceReading sentence, int at)
    {
        at -= sentence.Word(at) is "the" or "those" or "these" ? 1 : 0;
        return (sentence.Word(at) is "of" && sentence.Word(at - 1) is "because") || (sentence.Word(at) is "to" && sentence.Word(at - 1) is "thanks" or "due" or "owing");
    }

    /// <summary>Whether a verb has no object: nothing but a day stands behind it, up to the next mark or the end.</summary>
    public static bool EndsClause(SentenceReading sentence, int last)
    {
        for (var at = last + 1; at < Math.Min(sentence.Tokens.Length, last + 6); at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Mark)
            {
                return true;
            }

            if (!(sentence.Tokens[at].Kind == TokenKind.Number || sentence.Word(at) is "on" or "in" or "last" or "this" or "early" or "late" or "today" or "yesterday" or "earlier" or "week" or "month" || sentence.Word(at).EndsWith("day", StringComparison.Ordinal) || sentence.Tokens[at].IsCapitalised))
            {
                return false;
            }
        }

        return last + 1 >= sentence.Tokens.Length;
    }
}
