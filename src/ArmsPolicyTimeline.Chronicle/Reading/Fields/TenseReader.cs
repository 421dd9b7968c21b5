using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Tells whether an act is told as holding now or as past.</summary>
internal static class TenseReader
{
    /// <summary>Whether the act holds as of publication: present tense, perfect with "now", "recent", "no change".</summary>
    public static bool Holds(SentenceReading sentence, Act act)
    {
        if (HasWord(sentence, act.Head, "now", "currently", "today", "recent", "recently", "latest", "still", "new"))
        {
            return true;
        }

        // "has announced that it is halting": what goes on now.
        if (act.Chain.Length > 1 && act.Root.Phrase.Is(PhraseTrait.Pledges) && sentence.Tokens[act.Chain[1].First].IsGerund && sentence.Word(act.Chain[1].First - 1) is "is" or "are")
        {
            return true;
        }

        for (var at = act.Head - 1; at >= Math.Max(0, act.Head - 5); at--)
        {
            switch (sentence.Word(at))
            {
                case "is" or "are" or "am" or "does" or "do" or "will" or "can" or "may" or "should" or "must" or "remain" or "remains" or "stays":
                    return true;
                case "was" or "were" or "had" or "did" or "would" or "could" or "might":
                    return false;
                case "has" or "have":
                    return IsStanding(sentence, act) || HasWord(sentence, act.Head, "always", "long", "never", "yet", "been") || (sentence.Word(at + 1) is "so" or "thus" && sentence.Word(at + 2) is "far" && sentence.Word(at - 1) is not ("who" or "which"))
                        || (sentence.Word(act.Head + 1) is "for" && Enumerable.Range(act.Head + 2, 3).Any(i => sentence.Lemma(i) is "month" or "week" or "year" or "day" or "long"));
            }

            if (sentence.MentionAt(at) is { IsAgent: true } || !sentence.Tokens[at].IsWord)
            {
                break;
            }
        }

        if (sentence.Tokens[act.Head].IsGerund)
        {
            for (var at = act.Head - 1; at >= Math.Max(0, act.Head - 10); at--)
            {
                if (sentence.Lemma(at) is "be" or "have" or "do")
                {
                    return sentence.Word(at) is "is" or "are" or "am" or "do" or "does";
                }
            }
        }

        return !sentence.Tokens[act.Head].IsPast && !sentence.Tokens[act.Head].IsGerund && !act.IsNoun;
    }

    // "has banned exports", "has allowed strikes": a rule that was made still holds.
    private static bool IsStanding(SentenceReading sentence, Act act) => act.Action is PolicyAction.Permits or PolicyAction.Prohibits && act.Chain.Length == 1 && !act.IsNegated && act.Core.Phrase.Is(PhraseTrait.LaysDown)
        && !HasWord(sentence, act.Head, "previously", "earlier", "initially", "once", "already", "first", "before");

    /// <summary>Whether the act is told in the perfect, and no word beside it puts it before what is told ("already", "previously", "initially").</summary>
    public static bool IsFresh(SentenceReading sentence, Act act) =>
        (sentence.Word(act.Head - 1) is "has" or "have" or "been" || sentence.Word(act.Head - 2) is "has" or "have")
        && !HasWord(sentence, act.Head, "had", "previously", "earlier", "initially", "once", "already", "long");

    /// <summary>Whether the act is told in the perfect: "has refused", "have not been sending".</summary>
    public static bool IsPerfect(SentenceReading sentence, Act act)
    {
        for (var at = act.Head - 1; at >= Math.Max(0, act.Head - 5) && sentence.Tokens[at].IsWord && sentence.MentionAt(at) is null; at--)
        {
            if (sentence.Word(at) is "has" or "have" or "had" or "'ve")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a gerund is a finite verb with a subject of its own: "states that are sending".</summary>
    public static bool IsProgressive(SentenceReading sentence, int head) =>
        sentence.Lemma(head - 1) is "be" || (sentence.Lemma(head - 2) is "be" && sentence.Word(head - 1) is "not" or "now" or "already" or "still" or "also");

    private static bool HasWord(SentenceReading sentence, int head, params ReadOnlySpan<string> words)
    {
        for (var at = Math.Max(0, head - 5); at <= Math.Min(sentence.Tokens.Length - 1, head + 3); at++)
        {
            if (words.Contains(sentence.Word(at)))
            {
                return true;
            }
        }

        return false;
    }
}
