using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Engines.PostgreSql;

/// <summary>Reads the columns of all events in one go, in order of id, with their weapons and sources beside them; the server joins and orders. Used once.</summary>
internal sealed class PostgresColumns
{
    private const byte Separator = (byte)'|';

    private const string Events = $"""
        COPY (
            SELECT "Row", {EventWords.Sql}, left("Hash", 32), w.ids, c.ids
            FROM events
            LEFT JOIN (SELECT "EventId", string_agg("WeaponId", '|' ORDER BY "WeaponId") AS ids FROM event_weapons GROUP BY "EventId") w ON w."EventId" = events."Id"
            LEFT JOIN (SELECT "EventId", string_agg("SourceId", '|' ORDER BY "SourceId") AS ids FROM citations GROUP BY "EventId") c ON c."EventId" = events."Id"
            ORDER BY events."Id")
        TO STDOUT (FORMAT BINARY)
        """;

    private const int ColumnCount = 9;

    private readonly EventColumnsBuilder builder;
    private readonly EventWords words;
    private readonly WordTable<int> weapons;
    private readonly WordTable<int> sources;
    private readonly List<int> members = [];

    private PostgresColumns(int count)
    {
        builder = new(count);
        words = new(builder);
        weapons = new(builder.Weapon);
        sources = new(builder.Source);
    }

    /// <summary>Numbers the rows of events, as nothing else does here.</summary>
    public static ImmutableArray<string> Schema { get; } =
    [
        "ALTER TABLE events ADD COLUMN \"Row\" integer GENERATED ALWAYS AS IDENTITY",
        "CREATE UNIQUE INDEX \"IX_events_Row\" ON events (\"Row\")",
    ];

    public static async Task<ColumnReading> ReadAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var count = new NpgsqlCommand("SELECT count(*)::int FROM events", connection);
        var reading = new PostgresColumns((int)(await count.ExecuteScalarAsync(cancel))!);
        await using var copy = await connection.BeginRawBinaryCopyAsync(Events, cancel);
        return await Task.Run(() => reading.Read(copy, cancel), cancel);
    }

    private ColumnReading Read(NpgsqlRawCopyStream copy, CancellationToken cancel)
    {
        var (rows, hash, read) = (new PostgresRows(copy, ColumnCount), UInt128.Zero, 0);
        while (rows.Read())
        {
            if ((++read & 0xFFFF) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            builder.Add(words.Cells(rows.Bytes(1), rows.Bytes(2), rows.Bytes(3), rows.Bytes(4), rows.Bytes(5)) with
            {
                WeaponSet = builder.WeaponSet(Members(rows.Bytes(7), weapons)),
                SourceSet = builder.SourceSet(Members(rows.Bytes(8), sources)),
                Row = rows.Number(0),
            });
            hash += EventWords.HashOf(rows.Bytes(6));
        }

        return new(builder.Build(), hash);
    }

    private ReadOnlySpan<int> Members(ReadOnlySpan<byte> ids, WordTable<int> codes)
    {
        members.Clear();
        foreach (var id in ids.Split(Separator))
        {
            if (!ids[id].IsEmpty)
            {
                members.Add(codes[ids[id]]);
            }
        }

        return CollectionsMarshal.AsSpan(members);
    }
}
