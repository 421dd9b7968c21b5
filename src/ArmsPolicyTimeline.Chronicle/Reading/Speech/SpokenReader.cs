using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Speech;

/// <summary>Tells what only the spoken words of officials have: answers that do not name what was asked about, and others' words repeated.</summary>
internal static class SpokenReader
{
    /// <summary>Whether an official leaves open, or says again, what was spoken of without naming it: "nothing is decided", "we are studying it".</summary>
    public static bool IsAnswer(SentenceReading sentence, Act act) =>
        sentence.Turn is { IsOfficial: true } && !sentence.Mentions.Any(m => m.Weapon is not null)
        && (act.Root.Phrase.Is(PhraseTrait.Undecided) || (act.Core.Phrase.Is(PhraseTrait.Weighs, PhraseTrait.Verdict) && (sentence.Word(act.Core.Last + 1) is "it" or "this" or "that" or "these" or "those" or "them" || sentence.Word(act.Core.First - 1) is "that" or "this" or "it" or "'s")));

    /// <summary>Whether the words or promises are those of another side than the official who repeats them.</summary>
    public static bool IsOthers(SentenceReading sentence, Act act) => IsOthersWords(sentence, act.Head) || IsFromOthers(sentence, act);

    // "what they are quoted with": others' words in an official's mouth.
    private static bool IsOthersWords(SentenceReading sentence, int head)
    {
        if (sentence.Turn is not { IsOfficial: true } || !sentence.IsQuoted[head])
        {
            return false;
        }

        var start = head;
        while (start > 0 && sentence.IsQuoted[start - 1])
        {
            start--;
        }

        start -= start > 0 && sentence.Tokens[start - 1].IsMark(',') ? 1 : 0;
        return sentence.Lemma(start - 1) is "say" && Enumerable.Range(1, 4).Any(n => sentence.Word(start - 1 - n) is "they");
    }

    // "the commitment from Kyiv": what the other side has promised.
    private static bool IsFromOthers(SentenceReading sentence, Act act) =>
        act.Root.Phrase.Is(PhraseTrait.Decision) && act.IsNoun && sentence.Lemma(act.Root.First) is "commitment" or "promise" or "assurance" or "pledge" && sentence.Word(act.Root.Last + 1) is "from"
        && !sentence.Mentions.Any(m => m.Weapon is not null && m.First > act.Root.Last && m.First < act.Root.Last + 4);
}
