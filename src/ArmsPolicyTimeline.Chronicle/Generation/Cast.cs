using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>Who and what generated texts speak of, all from the vocabulary: officials only while in office.</summary>
internal sealed class Cast
{
    /// <summary>The first day of which generated texts tell.</summary>
    public static readonly DateOnly FirstDay = new(2022, 3, 1);

    /// <summary>How many days they tell of.</summary>
    public const int Days = 1400;

    private static readonly ImmutableArray<string> Roles = ["head-of-state", "head-of-government", "foreign-minister", "defence-minister"];

    private readonly ImmutableArray<Actor> actors;
    private readonly ImmutableArray<Actor> countries;
    private readonly ImmutableArray<Weapon> weapons;
    private readonly ImmutableArray<Weapon> systems;
    private readonly ImmutableDictionary<ActorCode, ImmutableArray<Official>> officials;
    private readonly Actor ukraine;

    public Cast(Vocabulary vocabulary)
    {
        var last = FirstDay.AddDays(Days);
        officials = vocabulary.Officials
            .Where(o => Roles.Contains(o.Role, StringComparer.Ordinal) && o.From <= last && (o.To ?? last) >= FirstDay)
            .GroupBy(o => o.Actor)
            .ToImmutableDictionary(g => g.Key, g => g.ToImmutableArray());
        actors = [.. vocabulary.Actors.Where(a => officials.ContainsKey(a.Code) && a.Code != ActorCode.Ukraine)];
        countries = [.. vocabulary.Actors.Where(a => !a.IsOrganisation)];
        ukraine = vocabulary.Find(ActorCode.Ukraine) ?? countries[0];
        weapons = [.. vocabulary.Weapons.Where(w => w.Id != WeaponId.Personnel)];
        systems = [.. weapons.Where(w => w.ClassId is not null)];
        if (actors.IsEmpty || systems.IsEmpty)
        {
            throw new ArgumentException("The vocabulary needs officials in office from 2022 on and weapons with a class.", nameof(vocabulary));
        }
    }

    /// <summary>Something that happens. The first actors of the vocabulary, which are in the news most, come up most.</summary>
    public Story Story(Dice dice)
    {
        var actor = Actor(dice);
        return new Story(actor, Recipient(dice, actor), Weapon(dice), FirstDay.AddDays(dice.Next(Days)), dice.Next(10_000));
    }

    /// <summary>Someone else who acts.</summary>
    public Actor Actor(Dice dice) => actors[Math.Min(dice.Next(actors.Length), dice.Next(actors.Length))];

    /// <summary>Mostly Ukraine.</summary>
    public Actor Recipient(Dice dice, Actor actor)
    {
        var other = dice.Chance(85) ? ukraine : dice.Pick(countries);
        return other.Code == actor.Code ? ukraine : other;
    }

    /// <summary>Mostly a system, sometimes a class or arms at large.</summary>
    public Weapon Weapon(Dice dice) => dice.Pick(dice.Chance(80) ? systems : weapons);

    /// <summary>Somebody in office on a day; null: the vocabulary knows nobody.</summary>
    public Official? Official(Dice dice, ActorCode actor, DateOnly day)
    {
        if (!officials.TryGetValue(actor, out var known))
        {
            return null;
        }

        ImmutableArray<Official> holders = [.. known.Where(o => o.From <= day && (o.To ?? day) >= day)];
        return holders.IsEmpty ? null : dice.Pick(holders);
    }
}
