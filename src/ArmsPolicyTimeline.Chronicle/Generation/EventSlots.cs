using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>
/// Places for events that can never be one event: each is a month of an actor, an action and a weapon. The n-th place of a month is always
/// the same; some are left empty, so that the first actors of the vocabulary have the most.
/// </summary>
internal sealed class EventSlots
{
    /// <summary>The months, from January of <see cref="FirstYear"/> on.</summary>
    public const int Months = 120;

    private const int FirstYear = 2016;
    private const int OfAYear = 12;

    private static readonly ImmutableArray<(PolicyAction Action, PolicyTopic Topic)> Acts =
    [
        (PolicyAction.Permits, PolicyTopic.Use), (PolicyAction.Prohibits, PolicyTopic.Use), (PolicyAction.Urges, PolicyTopic.Use), (PolicyAction.Warns, PolicyTopic.Use),
        (PolicyAction.States, PolicyTopic.Use), (PolicyAction.Supplies, PolicyTopic.Supply), (PolicyAction.Withholds, PolicyTopic.Supply),
        (PolicyAction.Considers, PolicyTopic.Supply), (PolicyAction.Requests, PolicyTopic.Supply),
    ];

    private readonly ImmutableArray<Actor> actors;
    private readonly ImmutableArray<Weapon> systems;
    private readonly long seed;
    private readonly int stride;

    public EventSlots(Vocabulary vocabulary, long seed)
    {
        this.seed = seed;
        actors = vocabulary.Actors;

        // No class: what is said of a class may be said of its members.
        var classes = vocabulary.Weapons.Select(w => w.ClassId).OfType<WeaponId>().ToHashSet();
        systems = [.. vocabulary.Weapons.Where(w => w.ClassId is not null && !classes.Contains(w.Id))];
        if (actors.IsEmpty || systems.IsEmpty)
        {
            throw new ArgumentException("The vocabulary needs actors and weapons with a class.", nameof(vocabulary));
        }

        stride = Enumerable.Range((int)(Count * 0.618), (int)Count).First(s => Divisor(s, Count) == 1);
    }

    /// <summary>How many places a month has.</summary>
    public long Count => (long)actors.Length * Acts.Length * systems.Length;

    /// <summary>What happens at a place of a month; null: nothing.</summary>
    public EventSlot? At(int month, long place)
    {
        var cell = place * stride % Count;
        var actor = (int)(cell % actors.Length);
        var (action, topic) = Acts[(int)(cell / actors.Length % Acts.Length)];
        var weapon = systems[(int)(cell / actors.Length / Acts.Length)];
        var dice = new Dice(seed, "slot", (cell * Months) + month);
        if (dice.Next(8 + actor) >= 8)
        {
            return null;
        }

        var (year, ofYear) = (FirstYear + (month / OfAYear), (month % OfAYear) + 1);
        var wholeYear = new Dice(seed, "year", (cell * Months) + year);
        if (wholeYear.Chance(4))
        {
            return wholeYear.Next(OfAYear) + 1 == ofYear ? new EventSlot(actors[actor], action, topic, weapon, EdtfDate.Year(year), dice) : null;
        }

        var first = new DateOnly(year, ofYear, 1 + dice.Next(16));
        var date = dice.Next(100) switch
        {
            < 12 => EdtfDate.Month(year, ofYear),
            < 22 => EdtfDate.Interval(EdtfDate.Day(first), EdtfDate.Day(first.AddDays(2 + dice.Next(10)))),
            _ => EdtfDate.Day(first.AddDays(dice.Next(12))),
        };
        return new EventSlot(actors[actor], action, topic, weapon, date, dice);
    }

    private static long Divisor(long one, long other) => other == 0 ? one : Divisor(other, one % other);
}
