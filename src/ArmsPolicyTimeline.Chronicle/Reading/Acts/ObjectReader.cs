using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Tells whether a verb of giving has arms as its object, where they stand, and where they are left out.</summary>
internal static class ObjectReader
{
    /// <summary>Whether a verb of giving has arms as its object: right behind it, or before it where it is passive; far behind a sum of money.</summary>
    public static bool HasObject(SentenceReading sentence, Act act, ActScope scope) =>
        sentence.Mentions.Any(m => m.Weapon is not null && m.First > act.Core.First && m.First <= Math.Min(scope.Last, act.Core.Last + (HasSum(sentence, act.Core.Last) ? 34 : 16)) && !IsInPromise(sentence, act.Core.Last, m.First))
        || ((sentence.Tokens[act.Core.First].IsPast || act.Core.Phrase.Is(PhraseTrait.Arrives)) && sentence.Mentions.Any(m => m.Weapon is not null && m.Last < act.Core.First && m.First >= scope.First))
        || sentence.Lemma(act.Core.First) is "arm" || (ActorReader.IsPassive(sentence, act.Core.First) && sentence.Word(scope.First) is "they" or "these" or "those" or "it")
        || (sentence.Word(act.Core.Last + 1) is "them" or "these" or "those" && !IsGivenThem(sentence, act.Core)) || sentence.Word(act.Core.Last + 2) is "them" || HasDescribed(sentence, act);

    // "gave assurances that it will not use these missiles": a promise is given, not what it speaks of.
    private static bool IsInPromise(SentenceReading sentence, int last, int weapon) =>
        Enumerable.Range(last + 1, Math.Min(4, Math.Max(0, weapon - last - 1))).Any(at => sentence.Lemma(at) is "assurance" or "guarantee" or "commitment" or "promise" or "pledge" && sentence.Word(at + 1) is "that" or "not" or "to" or "about" or "on");

    // "gave them advice": they are who is given something else.
    private static bool IsGivenThem(SentenceReading sentence, PhraseMatch core) =>
        sentence.Lemma(core.First) is "give" && sentence.Word(core.Last + 1) is "them" && sentence.MentionAt(core.Last + 2) is null && sentence.Lemma(core.Last + 2) is "guidance" or "advice" or "permission" or "time" or "information" or "a" or "the" or "what" or "more";

    // "the shells that we have been giving": told as going on, its object stands before it.
    private static bool HasDescribed(SentenceReading sentence, Act act) =>
        sentence.Tokens[act.Core.First].IsGerund && sentence.Word(act.Core.First - 1) is "been" && IsDescription(sentence, act.Core.First);

    /// <summary>Whether the object of giving is left out: "giving its own", "send any".</summary>
    public static bool IsElliptic(SentenceReading sentence, int last) =>
        sentence.Word(last + 2) is "own" || sentence.Word(last + 1) is "any" or "more" or "some" or "theirs" && sentence.MentionAt(last + 2) is null;

    /// <summary>Whether the verb at an index describes arms: behind them and "that", or as a participle right behind them.</summary>
    public static bool IsDescription(SentenceReading sentence, int head)
    {
        if (sentence.Tokens[head].IsPast && sentence.MentionAt(head - 1) is { Weapon: not null })
        {
            return true;
        }

        for (var at = head - 1; at >= Math.Max(1, head - 6) && sentence.Tokens[at].IsWord; at--)
        {
            if (sentence.MentionAt(at) is { Weapon: not null } arms)
            {
                return arms.Last == at && sentence.MentionAt(at + 1) is { IsAgent: true };
            }

            if (sentence.Word(at) is "that" or "which")
            {
                return sentence.MentionAt(at - 1) is { Weapon: not null };
            }
        }

        return false;
    }

    private static bool HasSum(SentenceReading sentence, int at) =>
        sentence.Tokens.Skip(at + 1).Take(5).Any(t => t.Kind == TokenKind.Mark && t.Text[0] is '$' or '€' or '£');
}
