using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>How actors, weapons and the members of the closed sets are called on the page.</summary>
public static class Names
{
    private static readonly ConditionalWeakTable<Vocabulary, FrozenSet<WeaponId>> Classes = [];

    /// <summary>An actor behind a preposition: "the United Kingdom", "Ukraine".</summary>
    public static string Inside(ActorCode actor, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var name = vocabulary.NameOf(actor);
        return name.StartsWith("United ", StringComparison.Ordinal) || name is "Netherlands" or "European Union" or "Philippines" ? "the " + name : name;
    }

    /// <summary>A weapon on its own: "ATACMS", "Long-range missiles", "Weapons at large".</summary>
    public static string OfWeapon(WeaponId weapon, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return weapon == WeaponId.Unspecified ? "Weapons at large" : weapon == WeaponId.Personnel ? "Personnel" : vocabulary.NameOf(weapon);
    }

    /// <summary>A weapon within a sentence: "ATACMS", "long-range missiles", "weapons".</summary>
    public static string InSentence(WeaponId weapon, Vocabulary vocabulary)
    {
        if (weapon == WeaponId.Unspecified || weapon == WeaponId.Personnel)
        {
            return weapon == WeaponId.Personnel ? "personnel" : "weapons";
        }

        ArgumentNullException.ThrowIfNull(vocabulary);
        var classes = Classes.GetValue(vocabulary, v => v.Weapons.Select(w => w.ClassId).OfType<WeaponId>().ToFrozenSet());
        return classes.Contains(weapon) ? Sentences.Lowered(vocabulary.NameOf(weapon)) : vocabulary.NameOf(weapon);
    }

    /// <summary>Several weapons within a sentence, at most three by name.</summary>
    public static string InSentence(IReadOnlyList<WeaponId> weapons, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(weapons);
        var named = weapons.Where(w => w != WeaponId.Unspecified).ToList();
        var names = named.Select(w => InSentence(w, vocabulary)).ToList();
        if (named.Count < weapons.Count)
        {
            names.Add(names.Count == 0 ? "weapons" : "other weapons");
        }

        return names.Count <= 3 ? Sentences.List(names, "and") : $"{names[0]}, {names[1]} and {Sentences.Number(names.Count - 2)} more";
    }

    /// <summary>"permits with limits".</summary>
    public static string Of(PolicyAction action) => action.Slug().Replace('-', ' ');

    /// <summary>"Under consideration".</summary>
    public static string Of(Standing standing) => Sentences.Capitalised(standing.Slug().Replace('-', ' '));

    /// <summary>The word of a standing in class names: <c>considering</c>, <c>limited</c>.</summary>
    public static string ClassOf(Standing standing) => standing == Standing.UnderConsideration ? "considering" : standing.Slug();

    /// <summary>"Use", "Supply", "Personnel".</summary>
    public static string Of(PolicyTopic topic) => Sentences.Capitalised(topic.Slug());

    /// <summary>A topic in full: "Use on targets outside Ukraine".</summary>
    public static string InFull(PolicyTopic topic, ActorCode? recipient, Vocabulary vocabulary) => topic switch
    {
        PolicyTopic.Use => "Use on targets outside " + (recipient is { } r ? Inside(r, vocabulary) : "the recipient’s territory"),
        PolicyTopic.Supply => "Supply of weapons" + (recipient is { } r ? " to " + Inside(r, vocabulary) : ""),
        _ => "Trainers and troops" + (recipient is { } r ? " for " + Inside(r, vocabulary) : ""),
    };

    /// <summary>"Declared by a named official".</summary>
    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.Declared => "Declared by a named official",
        Evidence.Reported => "Reported by named others",
        Evidence.Anonymous => "From people who are not named",
        _ => "Inferred from the text",
    };
}
