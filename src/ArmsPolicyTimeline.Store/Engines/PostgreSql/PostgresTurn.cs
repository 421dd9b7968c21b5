using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Engines.PostgreSql;

/// <summary>Advisory locks: one batch at a time, and one ingestion at a time, over all nodes. They go when their connection does, however that ends.</summary>
internal sealed class PostgresTurn(PostgresAddress address, TimeProvider time) : IIngestionTurn
{
    /// <summary>How long a writer waits for another.</summary>
    public const int BusySeconds = 10;

    // Two numbers of our own, and one for the schema, so that two chronicles in one database do not wait for each other.
    private const string WriteKey = "1095783764, hashtext(current_schema())";
    private const string IngestKey = "1095783765, hashtext(current_schema())";

    /// <summary>Takes the turn to write until the transaction ends. A node that hangs within gives it up after a while.</summary>
    public const string WriteSql = $"SET LOCAL lock_timeout = '10s'; SET LOCAL idle_in_transaction_session_timeout = '120s'; SELECT pg_advisory_xact_lock({WriteKey})";

    private const string IngestSql = $"SELECT pg_try_advisory_lock({IngestKey})";

    private const string HolderSql = """
        SELECT a.application_name || ', since ' || to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC'
        FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
        WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 1095783765 AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        LIMIT 1
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<IAsyncDisposable> TakeAsync(CancellationToken cancel)
    {
        var purpose = string.Create(CultureInfo.InvariantCulture, $"ingest {Environment.MachineName} {Environment.ProcessId}");
        var connection = new NpgsqlConnection(address.ConnectionStringFor(purpose));
        try
        {
            await connection.OpenAsync(cancel);
            var start = time.GetTimestamp();
            while (await AskAsync(connection, IngestSql, cancel) is not true)
            {
                if (time.GetElapsedTime(start) >= Patience)
                {
                    var holder = await AskAsync(connection, HolderSql, cancel) as string ?? "it has just ended";
                    throw new StoreException(StoreFailure.Busy, $"{address}: another ingestion is running ({holder}); run the command again when it is done.");
                }

                await Task.Delay(Pause, time, cancel);
            }

            return connection;
        }
        catch (Exception e)
        {
            await connection.DisposeAsync();
            throw PostgresErrors.Translate(e, address.ToString()) ?? e;
        }
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancel);
    }
}
