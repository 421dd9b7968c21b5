using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Tells what an act restricts or grants: use beyond the recipient's territory, giving weapons, or sending people.</summary>
internal sealed class TopicReader(CueReader cues, Discourse discourse)
{
    /// <summary>The topic; null where the act is not about arms.</summary>
    public PolicyTopic? Read(SentenceReading sentence, Act act, ActScope scope)
    {
        var core = act.Core.Phrase;
        var hasPeople = HasPeople(sentence, act.Core.First, scope.Last);
        var hasWeapon = HasWeapon(sentence, scope.First, scope.Last);
        if (core.Is(PhraseTrait.OnlyUsed))
        {
            return PolicyTopic.Use;
        }

        if (core.Topic == PolicyTopic.Personnel)
        {
            return hasPeople || core.Is(PhraseTrait.OfPeople) ? PolicyTopic.Personnel : hasWeapon ? PolicyTopic.Supply : null;
        }

        if (core.Topic == PolicyTopic.Supply)
        {
            return hasPeople && !HasWeaponFirst(sentence, act.Core.First, scope.Last) ? PolicyTopic.Personnel : PolicyTopic.Supply;
        }

        var end = core.Is(PhraseTrait.OfWholeSentence) ? sentence.Tokens.Length - 1 : scope.Last;
        var isUse = cues.Use(sentence, scope.First, end, discourse.Recipient) >= 0;
        if (act.Chain.Any(c => c.Phrase.Topic == PolicyTopic.Use))
        {
            return isUse || (core.Topic == PolicyTopic.Use && cues.Use(sentence, scope.First, sentence.Tokens.Length - 1, discourse.Recipient) >= 0) || (discourse.IsAboutUse && (hasWeapon || sentence.Word(act.Core.Last + 1) is "them" || cues.Use(sentence, 0, sentence.Tokens.Length - 1, discourse.Recipient) >= 0)) ? PolicyTopic.Use : null;
        }

        if (isUse || ((hasWeapon || discourse.IsAboutUse) && cues.IsStrike(sentence, act.Core.First + 1, scope.Last)))
        {
            return PolicyTopic.Use;
        }

        // "asks for them once more": arms that were named before.
        if (core.Is(PhraseTrait.Asks) && !hasWeapon && sentence.Word(act.Core.Last) is "for" && sentence.Word(act.Core.Last + 1) is "them"
            || (core.Is(PhraseTrait.Asks) && !hasWeapon && sentence.Word(act.Core.Last + 1) is "for" && sentence.Word(act.Core.Last + 2) is "them"))
        {
            return HasWeapon(sentence, 0, act.Core.First) || (discourse.WeaponsParagraph == sentence.Sentence.Paragraph && discourse.Weapons.Count > 0) ? PolicyTopic.Supply : null;
        }

        // "a ban on soldiers who smoke": no country is spoken of to send them to.
        if (hasPeople && !hasWeapon && core.Is(PhraseTrait.Forbids, PhraseTrait.KeepsLimit, PhraseTrait.LiftsLimit) && sentence.Turn is not null && !sentence.Mentions.Any(m => m.Kind == MentionKind.Actor && m.First > act.Core.First))
        {
            return null;
        }

        if (hasPeople && !hasWeapon)
        {
            return PolicyTopic.Personnel;
        }

        if (hasWeapon && (act.Chain.Any(c => c.Phrase.Topic == PolicyTopic.Supply) || cues.IsSupply(sentence, scope.First, scope.Last)))
        {
            return PolicyTopic.Supply;
        }

        if (act.Core.Phrase.Is(PhraseTrait.Urges, PhraseTrait.CallNoun, PhraseTrait.Weighs, PhraseTrait.Talks) && cues.Use(sentence, 0, sentence.Tokens.Length - 1, discourse.Recipient) >= 0)
        {
            return PolicyTopic.Use;
        }

        return discourse.IsAboutUse && IsAboutLimits(sentence, act, scope) ? PolicyTopic.Use : hasWeapon && (!NeedsGiving(core.Id) || IsForSomebody(sentence, scope) || sentence.Lemma(act.Core.First) is "authorize" or "authorise" or "greenlight") ? PolicyTopic.Supply : null;
    }

    // "a ban on weapons for Riyadh": arms and who is to have them.
    private static bool IsForSomebody(SentenceReading sentence, ActScope scope) => sentence.Mentions.Any(m =>
        m.Weapon is { } id && id != WeaponId.Personnel && m.First >= scope.First && m.Last < scope.Last && sentence.Word(m.Last + 1) is "for" or "to" && sentence.MentionAt(m.Last + 2) is { Kind: MentionKind.Actor, IsPossessive: false });

    // What is allowed or forbidden about a weapon is its giving only where words of giving say so.
    private static bool NeedsGiving(string id) => id is "permit" or "permission" or "restrict" or "lift-limit" or "no-limit" or "change-policy" or "policy-change" or "no-change";

    private static bool HasPeople(SentenceReading sentence, int first, int last) =>
        sentence.Mentions.Any(m => m.Weapon == WeaponId.Personnel && m.First >= first && m.First <= last && sentence.Word(m.First - 1) is not ("to" or "for" or "against") && !(sentence.Word(m.First - 1) is "the" && sentence.Word(m.First - 2) is "of" or "to" or "for" or "against"));

    private static bool HasWeapon(SentenceReading sentence, int first, int last) =>
        sentence.Mentions.Any(m => m.Weapon is { } id && id != WeaponId.Personnel && m.First >= first && m.First <= last);

    private static bool HasWeaponFirst(SentenceReading sentence, int first, int last) =>
        sentence.Mentions.FirstOrDefault(m => m.Weapon is not null && m.First >= first && m.First <= last) is { } nearest && nearest.Weapon != WeaponId.Personnel;

    // "restrictions", "our policy", "signalled support": what the article is about says of what.
    private static bool IsAboutLimits(SentenceReading sentence, Act act, ActScope scope)
    {
        if (act.Action == PolicyAction.Warns || act.Core.Phrase.Is(PhraseTrait.Supports))
        {
            return true;
        }

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
