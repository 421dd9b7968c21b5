using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Store.Mapping;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>
/// Reads the columns of all events. Weapons and sources lie by event id in their own indexes, so three walks side by side bring them together;
/// the events themselves are read in the order in which they lie in the file, which is many times faster than by id. Used once.
/// </summary>
internal sealed class SqliteColumns
{
    private const string Ids = "SELECT \"Id\", rowid FROM events ORDER BY \"Id\"";
    private const string Weapons = "SELECT \"EventId\", \"WeaponId\" FROM event_weapons ORDER BY \"EventId\", \"WeaponId\"";
    private const string Sources = "SELECT \"EventId\", \"SourceId\" FROM citations ORDER BY \"EventId\", \"SourceId\"";
    private const string Events = $"""SELECT rowid, "Actor" || '|' || "Recipient", {EventKind.Sql}, "Official", "Date", "FirstPublished", "Hash" FROM events""";

    private readonly SqliteConnection connection;
    private readonly EventColumnsBuilder builder;
    private readonly (int Row, int WeaponSet, int SourceSet)[] byId;
    private readonly WordTable<EdtfDate> dates = new(Slugged.Date);
    private readonly WordTable<EventKind> kinds = new(EventKind.Of);
    private readonly WordTable<(int Actor, int Recipient)> pairs;
    private readonly WordTable<int> officials;

    private SqliteColumns(SqliteConnection connection, int count)
    {
        this.connection = connection;
        builder = new EventColumnsBuilder(count);
        byId = new (int, int, int)[count];
        pairs = new(word => word.Split('|') is [var actor, var recipient] ? (builder.Actor(actor), builder.Recipient(recipient)) : throw Slugged.Unknown("pair of actors", word));
        officials = new(builder.Official);
    }

    public static ColumnReading Read(SqliteConnection connection, CancellationToken cancel)
    {
        int count;
        using (var rows = new SqliteRows(connection, "SELECT count(*) FROM events"))
        {
            count = rows.Read() ? checked((int)rows.Number(0)) : 0;
        }

        var reading = new SqliteColumns(connection, count);
        reading.ReadSets();
        cancel.ThrowIfCancellationRequested();
        var hash = reading.ReadEvents(cancel);
        return new(reading.builder.Build(), hash);
    }

    private void ReadSets()
    {
        var (weapon, source) = (new WordTable<int>(builder.Weapon), new WordTable<int>(builder.Source));
        using var ids = new SqliteRows(connection, Ids);
        using var weapons = new SqliteRows(connection, Weapons);
        using var sources = new SqliteRows(connection, Sources);
        var (hasWeapon, hasSource, members) = (weapons.Read(), sources.Read(), new List<int>());
        for (var at = 0; at < byId.Length && ids.Read(); at++)
        {
            var id = ids.Bytes(0);
            hasWeapon = Members(id, weapons, hasWeapon, weapon, members);
            var weaponSet = builder.WeaponSet(CollectionsMarshal.AsSpan(members));
            hasSource = Members(id, sources, hasSource, source, members);
            byId[at] = (checked((int)ids.Number(1)), weaponSet, builder.SourceSet(CollectionsMarshal.AsSpan(members)));
        }
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

    private UInt128 ReadEvents(CancellationToken cancel)
    {
        var (places, cells, hash, read) = (PlacesByRow(), new EventCells[byId.Length], UInt128.Zero, 0);
        Span<byte> half = stackalloc byte[16];
        using var rows = new SqliteRows(connection, Events);
        while (rows.Read())
        {
            if ((++read & 0xFFFF) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            var at = places[(int)rows.Number(0)];
            cells[at] = Cells(rows, byId[at]);
            Convert.FromHexString(rows.Bytes(6)[..32], half, out _, out _);
            hash += BinaryPrimitives.ReadUInt128BigEndian(half);
        }

        foreach (var one in cells)
        {
            builder.Add(one);
        }

        return hash;
    }

    // Rows are numbered almost without gaps, as those that are deleted are written anew soon after.
    private int[] PlacesByRow()
    {
        var places = new int[byId.Length == 0 ? 0 : byId.Max(e => e.Row) + 1];
        for (var at = 0; at < byId.Length; at++)
        {
            places[byId[at].Row] = at;
        }

        return places;
    }

    private EventCells Cells(SqliteRows rows, (int Row, int WeaponSet, int SourceSet) sets)
    {
        var (pair, kind) = (pairs[rows.Bytes(1)], kinds[rows.Bytes(2)]);
        var (date, published) = (DateOf(rows.Bytes(4)), DateOf(rows.Bytes(5)));
        var days = date ?? published;
        var last = days?.Latest.DayNumber ?? -1;
        return new()
        {
            FirstDay = days?.Earliest.DayNumber ?? -1,
            LastDay = last,
            CountsFrom = StandingFact.DayOf(date, published)?.DayNumber ?? last,
            Actor = pair.Actor,
            Recipient = pair.Recipient,
            Official = rows.Bytes(3) is { IsEmpty: false } name ? officials[name] : -1,
            WeaponSet = sets.WeaponSet,
            SourceSet = sets.SourceSet,
            Action = kind.Action,
            Topic = kind.Topic,
            Evidence = kind.Evidence,
            Phase = kind.Phase,
            IsDated = date is not null,
            IsExact = StandingFact.IsExactDay(date, kind.Basis),
            IsOfPart = kind.IsOfPart,
            Row = sets.Row,
        };
    }

    private EdtfDate? DateOf(ReadOnlySpan<byte> edtf) => edtf.IsEmpty ? null : dates[edtf];
}
