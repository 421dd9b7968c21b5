using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Verbs that say little more than that their subject owns the noun behind them.</summary>
internal static class SupportVerb
{
    /// <summary>Whether a noun is the object of such a verb: "made this decision", "announced a ban", "is in talks".</summary>
    public static bool Has(SentenceReading sentence, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 6); at--)
        {
            // "has mistaken the supply of tanks for a plan": another verb has it.
            if (sentence.Lemma(at) is "have" && Enumerable.Range(at + 1, noun - at - 1).Any(i => sentence.Tokens[i].IsPast && sentence.MentionAt(i) is null))
            {
                continue;
            }

            if (HoldsTalks(sentence, at, noun))
            {
                return true;
            }

            if (sentence.Lemma(at) is "make" or "take" or "have" or "announce" or "give" or "reach" or "sign" or "issue" or "adopt" or "express" or "confirm" or "face" or "reiterate" or "begin" or "impose" or "unveil" or "repeat" or "renew" || (sentence.Word(noun - 1) is "in" && sentence.Lemma(at) is "be" or "remain" or "enter"))
            {
                return true;
            }
        }

        return false;
    }

    // "held negotiations": theirs who hold them.
    private static bool HoldsTalks(SentenceReading sentence, int at, int noun) =>
        sentence.Lemma(noun) is "talk" or "discussion" or "negotiation" or "consultation" && sentence.Lemma(at) is "hold" or "conduct";
}
