using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>Which actors and weapons a matrix is about: one topic, one recipient, the filters, and whoever has a standing there on any day.</summary>
internal sealed class MatrixScope
{
    private readonly PolicyStandings standings;
    private readonly Dictionary<ActorCode, int> spokenByActor = [];
    private readonly Dictionary<WeaponId, int> spokenOfWeapon = [];

    public MatrixScope(EventIndex index, MatrixQuery query)
    {
        standings = index.Standings;
        Topics = [.. standings.Keys.Select(k => k.Topic).Distinct().Order()];
        Topic = Chosen(query, Dimension.Topic, Slugs.FromSlug<PolicyTopic>) ?? (Topics.IsEmpty || Topics.Contains(PolicyTopic.Use) ? PolicyTopic.Use : Topics[0]);
        var ofTopic = standings.Keys.Where(k => k.Topic == Topic).ToList();
        Recipients = [.. ofTopic.GroupBy(k => k.Recipient).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key)];
        Recipient = Chosen<ActorCode>(query, Dimension.Recipient, id => new ActorCode(id)) ?? (Recipients.IsEmpty || Recipients.Contains(ActorCode.Ukraine) ? ActorCode.Ukraine : Recipients[0]);
        var keys = ofTopic.Where(k => k.Recipient == Recipient).ToList();
        keys.ForEach(Count);
        AllActors = [.. spokenByActor.Keys.OrderBy(index.Vocabulary.NameOf, StringComparer.Ordinal)];
        AllWeapons = Ordered(index, spokenOfWeapon.Keys);
        Keys = [.. keys.Where(k => IsAskedFor(k, query, index))];
        Actors = [.. Keys.Select(k => k.Actor).Distinct().OrderByDescending(a => spokenByActor[a]).ThenBy(index.Vocabulary.NameOf, StringComparer.Ordinal)];
        Weapons = [.. Keys.Select(k => k.Weapon).Distinct().OrderByDescending(w => w == WeaponId.Unspecified).ThenByDescending(w => spokenOfWeapon[w]).ThenBy(w => w)];
    }

    /// <summary>The topics that have standings, in the codebook's order.</summary>
    public ImmutableArray<PolicyTopic> Topics { get; }

    public PolicyTopic Topic { get; }

    /// <summary>The recipients that the topic has standings for, the most standings first.</summary>
    public ImmutableArray<ActorCode> Recipients { get; }

    public ActorCode Recipient { get; }

    /// <summary>All actors of the topic and recipient, filtered or not, by name.</summary>
    public ImmutableArray<ActorCode> AllActors { get; }

    /// <summary>All weapons of the topic and recipient, filtered or not, in the order of columns.</summary>
    public ImmutableArray<WeaponId> AllWeapons { get; }

    /// <summary>The keys that the filters let through.</summary>
    public ImmutableArray<StandingKey> Keys { get; }

    /// <summary>Their actors, who has said most first.</summary>
    public ImmutableArray<ActorCode> Actors { get; }

    /// <summary>Their weapons: weapons at large, then what most was said of.</summary>
    public ImmutableArray<WeaponId> Weapons { get; }

    public StandingKey KeyOf(ActorCode actor, WeaponId weapon) => new(actor, Recipient, Topic, weapon);

    /// <summary>Weapons at large first, then classes, then systems, those that were only handed a standing last; within each what most was said of, then by name.</summary>
    public ImmutableArray<WeaponId> Ordered(EventIndex index, IEnumerable<WeaponId> weapons)
    {
        var classes = index.Vocabulary.Weapons.Select(w => w.ClassId).OfType<WeaponId>().ToHashSet();
        return
        [
            .. weapons.OrderByDescending(w => w == WeaponId.Unspecified).ThenByDescending(w => spokenOfWeapon[w] > 0).ThenByDescending(classes.Contains)
                .ThenByDescending(w => spokenOfWeapon[w]).ThenBy(index.Vocabulary.NameOf, StringComparer.Ordinal),
        ];
    }

    private static T? Chosen<T>(MatrixQuery query, Dimension dimension, Func<string, T?> read)
        where T : struct => query.Filters.Chosen(dimension) is { IsEmpty: false } chosen ? read(chosen[0]) : null;

    private static bool IsAskedFor(StandingKey key, MatrixQuery query, EventIndex index)
    {
        var (actors, weapons) = (query.Filters.Chosen(Dimension.Country), query.Filters.Chosen(Dimension.Weapon));
        return (actors.IsEmpty || actors.Contains(key.Actor.ToString()))
            && (weapons.IsEmpty || weapons.Any(w => index.Vocabulary.IsA(key.Weapon, new WeaponId(w))));
    }

    // What was handed down from a class was said once, of the class.
    private void Count(StandingKey key)
    {
        var own = standings.Of(key).Where(s => s.DerivedFrom is null).Sum(s => 1 + s.ConfirmedOn.Length);
        spokenByActor[key.Actor] = spokenByActor.GetValueOrDefault(key.Actor) + own;
        spokenOfWeapon[key.Weapon] = spokenOfWeapon.GetValueOrDefault(key.Weapon) + own;
    }
}
