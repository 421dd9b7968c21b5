using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Tells what an act restricts or grants: use beyond the recipient's territory, giving weapons, or sending people.</summary>
internal sealed class TopicReader(CueReader cues, Discourse discourse)
{
    /// <summary>The topic; null where the act is not about arms.</summary>
    public PolicyTopic? Read(SentenceReading sentence, Act act, ActScope scope)
    {
        var isUse = cues.Use(sentence, scope.First, scope.Last, discourse.Recipient) >= 0;
        var hasPeople = HasPeople(sentence, act.Core.First, scope.Last);
        var hasWeapon = HasWeapon(sentence, scope.First, scope.Last);
        var fixedTopic = act.Core.Phrase.Topic ?? act.Chain.Select(c => c.Phrase.Topic).FirstOrDefault(t => t is not null);
        if (fixedTopic == PolicyTopic.Personnel)
        {
            return hasPeople || Has(act, "boots") || Has(act, "train") ? PolicyTopic.Personnel : hasWeapon ? PolicyTopic.Supply : null;
        }

        if (fixedTopic == PolicyTopic.Supply && act.Core.Phrase.Topic == PolicyTopic.Supply)
        {
            return hasPeople && !HasWeaponFirst(sentence, act.Core.First, scope.Last) ? PolicyTopic.Personnel : PolicyTopic.Supply;
        }

        if (isUse || fixedTopic == PolicyTopic.Use)
        {
            return PolicyTopic.Use;
        }

        if (hasPeople && !hasWeapon)
        {
            return PolicyTopic.Personnel;
        }

        if (hasWeapon && (fixedTopic == PolicyTopic.Supply || cues.IsSupply(sentence, scope.First, scope.Last)))
        {
            return PolicyTopic.Supply;
        }

        return IsAboutLimits(sentence, act, scope) || act.Action == PolicyAction.Warns
            ? discourse.IsAboutUse ? PolicyTopic.Use : hasWeapon ? PolicyTopic.Supply : null
            : hasWeapon ? PolicyTopic.Supply : null;
    }

    private static bool Has(Act act, string id) => act.Chain.Any(c => string.Equals(c.Phrase.Id, id, StringComparison.Ordinal));

    private static bool HasPeople(SentenceReading sentence, int first, int last) =>
        sentence.Mentions.Any(m => m.Weapon == WeaponId.Personnel && m.First >= first && m.First <= last && sentence.Word(m.First - 1) is not ("to" or "for" or "against"));

    private static bool HasWeapon(SentenceReading sentence, int first, int last) =>
        sentence.Mentions.Any(m => m.Weapon is { } id && id != WeaponId.Personnel && m.First >= first && m.First <= last);

    private static bool HasWeaponFirst(SentenceReading sentence, int first, int last) =>
        sentence.Mentions.FirstOrDefault(m => m.Weapon is not null && m.First >= first && m.First <= last) is { } nearest && nearest.Weapon != WeaponId.Personnel;

    // "restrictions", "our policy", "the ban": what the article is about says of what.
    private static bool IsAboutLimits(SentenceReading sentence, Act act, ActScope scope)
    {
        for (var at = Math.Max(scope.First, act.Head - 6); at <= scope.Last; at++)
        {
            if (sentence.Lemma(at) is "restriction" or "limit" or "ban" or "policy" or "position" or "prohibition" or "constraint" or "stance" or "caveat" or "guidance" or "permission")
            {
                return true;
            }
        }

        return false;
    }
}
