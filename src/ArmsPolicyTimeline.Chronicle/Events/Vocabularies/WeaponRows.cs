using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>Reads and checks weapons and their classes.</summary>
internal static class WeaponRows
{
    /// <summary>The file.</summary>
    public const string File = "weapons.csv";

    /// <summary>Its columns.</summary>
    public static CsvColumns Columns { get; } = new(["id", "name", "class", "aliases", "range"], ["codebook"]);

    /// <summary>The weapons; none where the table is null.</summary>
    public static ImmutableArray<Weapon> Read(CsvTable? table, List<VocabularyError> errors)
    {
        var rows = new Dictionary<WeaponId, (Weapon Weapon, VocabularyRow Row)>();
        var owners = new NameOwners();
        foreach (var row in (table?.Rows ?? []).Select(r => new VocabularyRow(File, r, errors)))
        {
            if (ReadWeapon(row, owners) is { } weapon && !rows.TryAdd(weapon.Id, (weapon, row)))
            {
                row.Fail("id", $"'{weapon.Id}' is there twice");
            }
        }

        foreach (var (weapon, row) in rows.Values)
        {
            CheckClass(weapon, row, rows);
        }

        return [.. rows.Values.Select(r => r.Weapon)];
    }

    private static Weapon? ReadWeapon(VocabularyRow row, NameOwners owners)
    {
        var id = row.Weapon("id");
        var name = row.Required("name");
        var classId = row.Weapon("class", isOptional: true);
        var aliases = row.List("aliases");
        var range = row.Member<RangeLimit>("range");
        if (aliases.IsEmpty)
        {
            row.Fail("aliases", "is empty; without a name in print the weapon is never found");
        }

        foreach (var alias in aliases)
        {
            owners.Claim(alias, id?.ToString() ?? "", "aliases", row);
        }

        if (row.Optional("codebook") is { } listed && listed is not "yes")
        {
            row.Fail("codebook", $"'{listed}' is neither yes nor empty");
        }

        return id is { } known ? new Weapon(known, name, classId, aliases, range, row.Optional("codebook") is not null) : null;
    }

    private static void CheckClass(Weapon weapon, VocabularyRow row, Dictionary<WeaponId, (Weapon Weapon, VocabularyRow Row)> rows)
    {
        var passed = new HashSet<WeaponId> { weapon.Id };
        for (var next = weapon.ClassId; next is { } id; next = rows[id].Weapon.ClassId)
        {
            if (!rows.ContainsKey(id))
            {
                // A broken class further up is reported with the row that names it.
                if (id == weapon.ClassId)
                {
                    row.Fail("class", $"there is no weapon '{id}'");
                }

                return;
            }

            if (!passed.Add(id))
            {
                row.Fail("class", $"'{id}' leads back to itself");
                return;
            }
        }
    }
}
