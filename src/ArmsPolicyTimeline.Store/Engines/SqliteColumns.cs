using System.Buffers.Binary;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Store.Mapping;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>
/// Reads the columns of all events: what stands in their rows, in the order in which they lie in the file, which is many times faster than by id,
/// and their weapons and sources at the same time. Used once.
/// </summary>
internal sealed class SqliteColumns
{
    private const string Events = $"""SELECT rowid, "Actor" || '|' || "Recipient", {EventKind.Sql}, "Official", "Date", "FirstPublished", "Hash" FROM events""";

    private const int NotYet = -1;

    private readonly EventCells[] byRow;
    private readonly WordTable<EdtfDate> dates = new(Slugged.Date);
    private readonly WordTable<EventKind> kinds = new(EventKind.Of);
    private readonly WordTable<(int Actor, int Recipient)> pairs;
    private readonly WordTable<int> officials;

    // Rows are numbered almost without gaps, as those that are deleted are written anew soon after.
    private SqliteColumns(EventColumnsBuilder builder, int rows)
    {
        byRow = new EventCells[rows];
        pairs = new(word => word.Split('|') is [var actor, var recipient] ? (builder.Actor(actor), builder.Recipient(recipient)) : throw Slugged.Unknown("pair of actors", word));
        officials = new(builder.Official);
    }

    public static async Task<ColumnReading> ReadAsync(SqliteConnection connection, CancellationToken cancel)
    {
        var main = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        var (count, rows) = Size(main);
        var builder = new EventColumnsBuilder(count);
        var reading = new SqliteColumns(builder, rows);
        using var side = SideConnection.Open(connection);
        using var other = side is null ? null : SideConnection.Open(connection);

        // The two use different parts of the builder, and each a connection of its own.
        var hash = other is null ? Task.FromResult(reading.ReadEvents(main, cancel)) : Task.Run(() => reading.ReadEvents(other.Handle, cancel), cancel);
        var sets = other is null ? Task.FromResult(SqliteSets.Read(main, builder, count)) : Task.Run(() => SqliteSets.Read(side!.Handle, builder, count), cancel);
        await Task.WhenAll(hash, sets);
        cancel.ThrowIfCancellationRequested();
        foreach (var (row, weapons, sources) in await sets)
        {
            builder.Add(reading.byRow[row] with { WeaponSet = weapons, SourceSet = sources, Row = row });
        }

        return new(builder.Build(), await hash);
    }

    private static (int Count, int Rows) Size(sqlite3 database)
    {
        using var rows = new SqliteRows(database, "SELECT count(*), ifnull(max(rowid), 0) + 1 FROM events");
        return rows.Read() ? checked(((int)rows.Number(0), (int)rows.Number(1))) : (0, 0);
    }

    private UInt128 ReadEvents(sqlite3 database, CancellationToken cancel)
    {
        var (hash, read) = (UInt128.Zero, 0);
        Span<byte> half = stackalloc byte[16];
        using var rows = new SqliteRows(database, Events);
        while (rows.Read())
        {
            if ((++read & 0xFFFF) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            byRow[(int)rows.Number(0)] = Cells(rows);
            Convert.FromHexString(rows.Bytes(6)[..32], half, out _, out _);
            hash += BinaryPrimitives.ReadUInt128BigEndian(half);
        }

        return hash;
    }

    private EventCells Cells(SqliteRows rows)
    {
        var (pair, kind) = (pairs[rows.Bytes(1)], kinds[rows.Bytes(2)]);
        var name = rows.Bytes(3);
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
            Official = name.IsEmpty ? -1 : officials[name],
            Action = kind.Action,
            Topic = kind.Topic,
            Evidence = kind.Evidence,
            Phase = kind.Phase,
            IsDated = date is not null,
            IsExact = StandingFact.IsExactDay(date, kind.Basis),
            IsOfPart = kind.IsOfPart,
            WeaponSet = NotYet,
            SourceSet = NotYet,
            Row = NotYet,
        };
    }

    private EdtfDate? DateOf(ReadOnlySpan<byte> edtf) => edtf.IsEmpty ? null : dates[edtf];
}
