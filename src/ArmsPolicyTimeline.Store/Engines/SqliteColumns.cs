using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>
/// Reads the columns of all events: what stands in their rows, in the order in which they lie in the file, which is many times faster than by id,
/// and their weapons and sources at the same time. Used once.
/// </summary>
internal sealed class SqliteColumns
{
    private const string Events = $"SELECT rowid, {EventWords.Sql}, \"Hash\" FROM events";

    private readonly EventCells[] byRow;
    private readonly EventWords words;

    // Rows are numbered almost without gaps, as those that are deleted are written anew soon after.
    private SqliteColumns(EventColumnsBuilder builder, int rows)
    {
        byRow = new EventCells[rows];
        words = new(builder);
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
        using var rows = new SqliteRows(database, Events);
        while (rows.Read())
        {
            if ((++read & 0xFFFF) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            byRow[(int)rows.Number(0)] = words.Cells(rows.Bytes(1), rows.Bytes(2), rows.Bytes(3), rows.Bytes(4), rows.Bytes(5));
            hash += EventWords.HashOf(rows.Bytes(6));
        }

        return hash;
    }
}
