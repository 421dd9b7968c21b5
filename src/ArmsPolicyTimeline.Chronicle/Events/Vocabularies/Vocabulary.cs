using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Followings;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>What the project knows of the world: actors, officials, offices, weapons and action phrases. Checked when loaded; immutable.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<ActorCode, Actor> actors;
    private readonly FrozenDictionary<WeaponId, Weapon> weapons;
    private readonly FrozenDictionary<WeaponId, ImmutableArray<WeaponId>> classes;

    /// <summary>A vocabulary of rows already checked (unique ids, classes that exist and are not circular).</summary>
    public Vocabulary(
        ImmutableArray<Actor> actors,
        ImmutableArray<Official> officials,
        ImmutableArray<OfficeTitle> titles,
        ImmutableArray<Weapon> weapons,
        ImmutableArray<ActionPhrase> phrases)
    {
        Actors = actors;
        Officials = officials;
        Titles = titles;
        Weapons = weapons;
        Phrases = phrases;
        this.actors = actors.ToFrozenDictionary(a => a.Code);
        this.weapons = weapons.ToFrozenDictionary(w => w.Id);
        classes = weapons.ToFrozenDictionary(w => w.Id, w => Ancestors(w));
    }

    /// <summary>Countries and organisations.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>Terms of office.</summary>
    public ImmutableArray<Official> Officials { get; }

    /// <summary>Words for offices.</summary>
    public ImmutableArray<OfficeTitle> Titles { get; }

    /// <summary>Weapons and their classes.</summary>
    public ImmutableArray<Weapon> Weapons { get; }

    /// <summary>Phrases for actions.</summary>
    public ImmutableArray<ActionPhrase> Phrases { get; }

    /// <summary>Phrases that say that one actor's decision followed another's.</summary>
    public ImmutableArray<FollowingPhrase> Followings { get; init; } = [];

    /// <summary>Changes with every change of the files it was read from; empty for a vocabulary made otherwise.</summary>
    public string Version { get; init; } = "";

    /// <summary>Who held a role on a day, terms in the order of their start; several on a day of handover and for roles that several share.</summary>
    /// <param name="actor">Of which country or organisation.</param>
    /// <param name="role">One of <see cref="OfficeRoles"/>.</param>
    /// <param name="day">The day.</param>
    public ImmutableArray<Official> HoldersOf(ActorCode actor, string role, DateOnly day) =>
        [.. Officials.Where(o => o.Actor == actor && string.Equals(o.Role, role, StringComparison.Ordinal) && o.From <= day && (o.To ?? day) >= day).OrderBy(o => o.From)];

    /// <summary>The actor with this code, or null.</summary>
    public Actor? Find(ActorCode code) => actors.GetValueOrDefault(code);

    /// <summary>The weapon with this id, or null.</summary>
    public Weapon? Find(WeaponId id) => weapons.GetValueOrDefault(id);

    /// <summary>The name shown for an actor; the code where the vocabulary lacks it.</summary>
    public string NameOf(ActorCode code) => Find(code)?.Name ?? code.ToString();

    /// <summary>The name shown for a weapon; the id where the vocabulary lacks it.</summary>
    public string NameOf(WeaponId id) => Find(id)?.Name ?? id.ToString();

    /// <summary>The classes that a weapon belongs to, nearest first, without itself.</summary>
    public ImmutableArray<WeaponId> ClassesOf(WeaponId id) => classes.TryGetValue(id, out var found) ? found : [];

    /// <summary>The weapon by an id of the codebook: itself, else the nearest class that is there.</summary>
    public WeaponId InCodebook(WeaponId id) =>
        Find(id) is { IsInCodebook: false } && ClassesOf(id).FirstOrDefault(c => Find(c) is { IsInCodebook: true }) is var known && WeaponId.IsId(known.ToString()) ? known : id;

    /// <summary>Whether <paramref name="member"/> is <paramref name="weaponOrClass"/> or belongs to it.</summary>
    public bool IsA(WeaponId member, WeaponId weaponOrClass) => member == weaponOrClass || ClassesOf(member).Contains(weaponOrClass);

    private ImmutableArray<WeaponId> Ancestors(Weapon weapon)
    {
        var found = ImmutableArray.CreateBuilder<WeaponId>();
        for (var next = weapon.ClassId; next is { } id && found.Count < 16; next = weapons.GetValueOrDefault(id)?.ClassId)
        {
            found.Add(id);
        }

        return found.ToImmutable();
    }
}
