using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>Whether the weapons that were read are the annotator's, by the ids, names and classes of the codebook.</summary>
public sealed class WeaponAgreement
{
    // So wide that an annotator and a reader may choose differently among them for the same words.
    private static readonly FrozenSet<string> Wide = new[] { "unspecified", "long-range-missiles", "fighter-jets", "tanks" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> ids;
    private readonly FrozenDictionary<string, ImmutableArray<string>> classes;

    /// <summary>Agreement by the weapons of a vocabulary that are in the codebook.</summary>
    public WeaponAgreement(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var weapon in vocabulary.Weapons.Where(w => w.IsInCodebook))
        {
            foreach (var name in weapon.Aliases.Prepend(weapon.Id.ToString()))
            {
                names.TryAdd(Written(name), weapon.Id.ToString());
            }
        }

        ids = names.ToFrozenDictionary(StringComparer.Ordinal);
        classes = vocabulary.Weapons.Where(w => w.IsInCodebook)
            .ToFrozenDictionary(w => w.Id.ToString(), w => vocabulary.ClassesOf(w.Id).Select(c => c.ToString()).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>One weapon in common, where a class agrees with its members and wide classes with each other; and not more weapons besides than the annotator named.</summary>
    public bool Agrees(ImmutableArray<string> gold, ImmutableArray<string> read)
    {
        var (wanted, given) = (Ids(gold), Ids(read));
        var isHit = given.Any(g => wanted.Any(w => IsNear(w, g))) || (wanted.Overlaps(Wide) && given.Overlaps(Wide));
        return isHit && given.Count(g => !wanted.Any(w => IsNear(w, g))) <= wanted.Count;
    }

    private HashSet<string> Ids(ImmutableArray<string> weapons)
    {
        var found = weapons.Select(Written).Select(w => ids.GetValueOrDefault(w, w)).ToHashSet(StringComparer.Ordinal);
        return found.Count > 0 ? found : [WeaponId.Unspecified.ToString()];
    }

    private bool IsNear(string one, string other) => string.Equals(one, other, StringComparison.Ordinal) || IsClassOf(one, other) || IsClassOf(other, one);

    private bool IsClassOf(string weaponClass, string weapon) => classes.TryGetValue(weapon, out var above) && above.Contains(weaponClass, StringComparer.Ordinal);

    // A name as an id would be written: "F-16 fighters" is "f-16-fighters".
    private static string Written(string name)
    {
        var bare = name.StartsWith("other:", StringComparison.Ordinal) ? name["other:".Length..] : name;
        return bare.Trim().ToLowerInvariant().Replace(",", "", StringComparison.Ordinal).Replace('/', '-').Replace(' ', '-');
    }
}
