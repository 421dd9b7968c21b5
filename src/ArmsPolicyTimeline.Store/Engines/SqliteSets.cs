using System.Runtime.InteropServices;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using SQLitePCL;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>Reads which weapons and sources each event has. They lie by event id in their own indexes, so three walks side by side bring them together.</summary>
internal static class SqliteSets
{
    private const string Ids = "SELECT \"Id\", rowid FROM events ORDER BY \"Id\"";
    private const string Weapons = "SELECT \"EventId\", \"WeaponId\" FROM event_weapons ORDER BY \"EventId\", \"WeaponId\"";
    private const string Sources = "SELECT \"EventId\", \"SourceId\" FROM citations ORDER BY \"EventId\", \"SourceId\"";

    /// <summary>The row and the sets of each event, in order of id.</summary>
    public static (int Row, int WeaponSet, int SourceSet)[] Read(sqlite3 database, EventColumnsBuilder builder, int count)
    {
        var byId = new (int Row, int WeaponSet, int SourceSet)[count];
        var (weapon, source) = (new WordTable<int>(builder.Weapon), new WordTable<int>(builder.Source));
        using var ids = new SqliteRows(database, Ids);
        using var weapons = new SqliteRows(database, Weapons);
        using var sources = new SqliteRows(database, Sources);
        var (hasWeapon, hasSource, members) = (weapons.Read(), sources.Read(), new List<int>());
        for (var at = 0; at < byId.Length && ids.Read(); at++)
        {
            var id = ids.Bytes(0);
            hasWeapon = Members(id, weapons, hasWeapon, weapon, members);
            var weaponSet = builder.WeaponSet(CollectionsMarshal.AsSpan(members));
            hasSource = Members(id, sources, hasSource, source, members);
            byId[at] = (checked((int)ids.Number(1)), weaponSet, builder.SourceSet(CollectionsMarshal.AsSpan(members)));
        }

        return byId;
    }

    // Rows of events that are not there are passed over.
    private static bool Members(ReadOnlySpan<byte> id, SqliteRows rows, bool hasRow, WordTable<int> codes, List<int> members)
    {
        members.Clear();
        for (; hasRow; hasRow = rows.Read())
        {
            var order = rows.Bytes(0).SequenceCompareTo(id);
            if (order > 0)
            {
                break;
            }

            if (order == 0)
            {
                members.Add(codes[rows.Bytes(1)]);
            }
        }

        return hasRow;
    }
}
