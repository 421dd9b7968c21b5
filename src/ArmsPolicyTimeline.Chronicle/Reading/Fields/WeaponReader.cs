using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Finds the weapons that an act is about: its objects, a list of them, or what "them" and "the missiles" stand for.</summary>
internal sealed class WeaponReader(Lexicon lexicon, Discourse discourse)
{
    /// <summary>The weapons in ordinal order and where they are named; none where the act names none and stands for none.</summary>
    public (ImmutableArray<WeaponId> Weapons, ImmutableArray<TextSpan> Spans) Read(SentenceReading sentence, Act act, ActScope scope, PolicyTopic topic)
    {
        if (topic == PolicyTopic.Personnel)
        {
            var people = sentence.Mentions.FirstOrDefault(m => m.Weapon == WeaponId.Personnel && m.First >= act.Head && m.First <= scope.Last);
            return ([WeaponId.Personnel], people is null ? [] : [sentence.SpanOf(people)]);
        }

        var after = In(sentence, act.Core.First, scope.Last, act.Core.Phrase.Is(PhraseTrait.NamesGift));
        after = after.IsEmpty ? In(sentence, act.Head, scope.Last) : after;
        // "Tanks are to be sent as part of an aid package": what a passive is about stands before it.
        if (act.Core.Phrase.Is(PhraseTrait.Gives) && after.All(m => m.Weapon == WeaponId.Unspecified) && ActorReader.IsPassive(sentence, act.Core.First) && In(sentence, scope.First, act.Head) is { IsEmpty: false } subject)
        {
            after = subject;
        }

        var named = after.IsEmpty ? In(sentence, scope.First, act.Head) : after;
        if (named.IsEmpty && topic == PolicyTopic.Use)
        {
            named = In(sentence, 0, act.Head);
            named = named.IsEmpty ? In(sentence, scope.Last, sentence.Tokens.Length - 1) : named;
        }

        // "arm Ukraine", "revoked its export licences" name no arms, but are about nothing else.
        if (named.IsEmpty && (act.Core.Phrase.Is(PhraseTrait.Licence) || (act.Core.Phrase.Is(PhraseTrait.Gives) && sentence.Lemma(act.Core.First) is "arm")))
        {
            return ([WeaponId.Unspecified], [sentence.SpanOf(act.Core.First, act.Core.Last)]);
        }

        if (named.IsEmpty)
        {
            var meant = topic == PolicyTopic.Supply ? Anaphor(sentence, act, scope) : UsedAnaphor(sentence, act, scope);
            return meant is { } id ? ([id], []) : topic == PolicyTopic.Use ? ([WeaponId.Unspecified], []) : ([], []);
        }

        var ids = named.Select(m => Specific(sentence, m)).Distinct().ToList();
        if (ids.Exists(id => id != WeaponId.Unspecified))
        {
            ids.Remove(WeaponId.Unspecified);
        }

        var kept = ids.Where(id => !ids.Exists(other => other != id && lexicon.Vocabulary.IsA(other, id))).Order();
        return ([.. kept], [.. named.Select(sentence.SpanOf)]);
    }

    /// <summary>The weapons that an act leaves out: "tanks but not missiles".</summary>
    public static ImmutableArray<WeaponId> Excepted(SentenceReading sentence, Act act, ActScope scope) =>
    [
        .. sentence.Mentions.Where(m => m.Weapon is { } id && id != WeaponId.Personnel && m.First > act.Core.First && m.Last <= scope.Last && IsExcepted(sentence, m))
            .Select(m => m.Weapon!.Value).Distinct().Order(),
    ];

    // Behind "but not", the words between being modifiers or other weapons.
    private static bool IsExcepted(SentenceReading sentence, Mention weapon)
    {
        for (var at = weapon.First - 1; at > Math.Max(0, weapon.First - 8); at--)
        {
            if (sentence.Word(at) is "not" or "no")
            {
                return sentence.Word(at - 1) is "but" || sentence.Tokens[at - 1].IsMark(',');
            }

            if (!sentence.Tokens[at].IsWord || (at < weapon.First - 3 && sentence.MentionAt(at) is null && sentence.Word(at) is not ("or" or "and")))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>All weapons that a sentence names, people left out.</summary>
    public static IEnumerable<WeaponId> All(SentenceReading sentence) =>
        sentence.Mentions.Select(m => m.Weapon).OfType<WeaponId>().Where(id => id != WeaponId.Personnel);

    private ImmutableArray<Mention> In(SentenceReading sentence, int first, int last, bool isGiven = false) =>
    [
        .. sentence.Mentions.Where(m => m.Weapon is { } id && id != WeaponId.Personnel && m.First >= first && m.Last <= last && !IsForeign(sentence, m) && !IsExcepted(sentence, m) && (!IsAmbiguous(id) || (isGiven && m.First - first is > 0 and <= 6))),
    ];

    // Everyday words that are arms only as the object of giving.
    private static bool IsAmbiguous(WeaponId id) => id.ToString() is "satellite-intelligence" or "weapon-components" or "radars" or "nuclear-weapons";

    // "Russian missiles", "missile and artillery launch sites", "fired by Russia": not what is given or allowed.
    private bool IsForeign(SentenceReading sentence, Mention weapon) =>
        sentence.MentionAt(weapon.First - 1) is { Actor: { } maker } && maker.ToString() is "RU" or "KP" or "IR"
        || (lexicon.Is("weapon-compound", sentence.Lemma(weapon.Last + 1)) && !(sentence.Tokens[weapon.First].IsCapitalised && sentence.Lemma(weapon.Last + 1) is "strike"))
        || sentence.MentionAt(weapon.First - 1) is { Weapon: not null }
        || IsMet(sentence, weapon.First)
        || sentence.Word(weapon.First - 1) is "humanitarian" or "financial" or "economic" or "civilian" or "medical" or "macro"
        || sentence.Word(weapon.First - 1) is "where" or "which" or "by"
        || (sentence.Word(weapon.Last + 1) is "and" && sentence.Word(weapon.Last + 3) is "launch" or "sites" or "attacks");

    // "equipment to counter mines and drones", "defence against missiles": what the arms are to meet.
    private static bool IsMet(SentenceReading sentence, int first)
    {
        var at = first - 1;
        while (at > 0 && (sentence.MentionAt(at) is { Weapon: not null } or { Kind: MentionKind.Adjective } || sentence.Tokens[at].IsMark(',') || sentence.Word(at) is "and" or "or" or "the" or "incoming" or "enemy" or "hostile" or "attacking" or "ballistic" or "cruise"))
        {
            at--;
        }

        return sentence.Lemma(at) is "counter" or "encounter" or "against" or "intercept" or "detect" or "repel" or "defeat" or "neutralise" or "neutralize" or "jam" or "clear" or "combat" or "destroy"
            || (sentence.Word(at) is "down" && sentence.Lemma(at - 1) is "shoot" or "bring" or "take");
    }

    // A class with "the", "these" or "its" before it is the member that was named before.
    private WeaponId Specific(SentenceReading sentence, Mention mention)
    {
        var id = mention.Weapon!.Value;
        if (id == WeaponId.Unspecified || sentence.Word(mention.First - 1) is not ("the" or "these" or "those" or "its" or "such"))
        {
            return id;
        }

        if (sentence.Mentions.LastOrDefault(m => m.Last < mention.First && m.Weapon is { } other && other != id && lexicon.Vocabulary.IsA(other, id)) is { } before)
        {
            return before.Weapon!.Value;
        }

        for (var i = discourse.Weapons.Count - 1; i >= 0; i--)
        {
            if (discourse.Weapons[i] != id && lexicon.Vocabulary.IsA(discourse.Weapons[i], id))
            {
                return discourse.Weapons[i];
            }
        }

        return id;
    }

    // "authorised their use", "fire them": what the paragraph named last.
    private WeaponId? UsedAnaphor(SentenceReading sentence, Act act, ActScope scope)
    {
        for (var at = act.Head; at < scope.Last; at++)
        {
            var isUsed = (sentence.Word(at) is "their" or "its" && sentence.Word(at + 1) is "use") || (lexicon.Is("strike", sentence.Lemma(at)) && sentence.Word(at + 1) is "them" or "it" or "those");
            if (isUsed && discourse.WeaponsParagraph >= sentence.Sentence.Paragraph - (sentence.Turn is null ? 0 : 1) && discourse.Weapons.Count > 0)
            {
                return discourse.Weapons[^1];
            }
        }

        return null;
    }

    private WeaponId? Anaphor(SentenceReading sentence, Act act, ActScope scope)
    {
        // "They were given by Slovakia."
        if (ActorReader.IsPassive(sentence, act.Head) && discourse.WeaponsParagraph == sentence.Sentence.Paragraph && discourse.Weapons.Count > 0)
        {
            for (var at = Math.Max(scope.First, act.Head - 4); at < act.Head; at++)
            {
                if (sentence.Word(at) is "they" or "these" or "those" or "it")
                {
                    return discourse.Weapons[^1];
                }
            }
        }

        for (var at = act.Head; at <= Math.Min(scope.Last, act.Core.Last + 4); at++)
        {
            if (sentence.Word(at) is "them" or "these" or "those")
            {
                var before = sentence.Mentions.LastOrDefault(m => m.Weapon is { } id && id != WeaponId.Personnel && m.Last < act.Core.First);
                return before?.Weapon ?? (discourse.Weapons.Count > 0 ? discourse.Weapons[^1] : null);
            }
        }

        return null;
    }
}
