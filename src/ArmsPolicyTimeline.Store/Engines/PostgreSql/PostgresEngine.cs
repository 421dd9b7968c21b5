using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Engines.PostgreSql;

/// <summary>PostgreSQL: any number of nodes read, one at a time writes. Text is ordered by its bytes, whatever the database does by itself.</summary>
internal sealed class PostgresEngine(PostgresAddress address) : StoreEngine
{
    // Text of the database must be able to hold any character, and functions with bodies that a backup restores came with 14.
    private const int OldestVersion = 140_000;

    private static readonly ImmutableArray<string> Reported = ["server_encoding", "synchronous_commit", "fsync", "max_connections"];

    public override string Location => address.ToString();

    public override string AmongRows => "= ANY (@rows)";

    public override bool AnswersMeanwhile => false;

    public override ImmutableArray<string> OwnSchema => [.. PostgresSearch.Schema, .. PostgresListening.Schema, .. PostgresColumns.Schema];

    public override string RowOf(string name) => name + ".\"Row\"";

    public override DbParameter RowsParameter(IReadOnlyCollection<int> rows) => new NpgsqlParameter<int[]>("@rows", [.. rows]);

    public override void Configure(DbContextOptionsBuilder builder) => builder.UseNpgsql(address.ConnectionString);

    public override async Task CheckAsync(CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        var (version, encoding) = (await ScalarAsync(connection, "SHOW server_version_num", cancel), await ScalarAsync(connection, "SHOW server_encoding", cancel));
        if (int.Parse(version, NumberStyles.None, CultureInfo.InvariantCulture) < OldestVersion || encoding is not "UTF8")
        {
            throw new StoreException(StoreFailure.NotWritable, $"{Location}: needs PostgreSQL 14 or newer and a database in UTF8; this is {await ScalarAsync(connection, "SHOW server_version", cancel)} in {encoding}.");
        }
    }

    public override Task SettleAsync(DbConnection connection, CancellationToken cancel) => Task.CompletedTask;

    public override async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(address.ConnectionString);
        try
        {
            await connection.OpenAsync(cancel);
            return connection;
        }
        catch (NpgsqlException e)
        {
            await connection.DisposeAsync();
            throw Translate(e) ?? new StoreException(StoreFailure.Unreachable, $"{Location}: {e.Message}", e);
        }
    }

    public override async Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = @name";
        command.Parameters.Add(new NpgsqlParameter("@name", table));
        return await command.ExecuteScalarAsync(cancel) is long and > 0;
    }

    public override async Task<bool> IsEmptyAsync(DbConnection connection, CancellationToken cancel) =>
        await ScalarAsync(connection, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()", cancel) is "0";

    public override void Adapt(MigrationOperation operation)
    {
        var columns = operation switch
        {
            CreateTableOperation table => table.Columns,
            AddColumnOperation column => [column],
            _ => [],
        };
        foreach (var column in columns.Where(c => c.ClrType == typeof(string)))
        {
            column.Collation = "C";
        }
    }

    // Every statement sees what was committed before it, and whoever has the lock is the only one who commits: so the transaction sees one state but for its own work.
    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancel);
        try
        {
            await ScalarAsync(connection, PostgresTurn.WriteSql, cancel);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    public override DbTransaction BeginRead(DbConnection connection) => connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);

    public override Task<ColumnReading> ReadColumnsAsync(DbConnection connection, CancellationToken cancel) => PostgresColumns.ReadAsync((NpgsqlConnection)connection, cancel);

    public override Task<ImmutableArray<SearchHit>> SearchAsync(DbConnection connection, SearchWords words, CancellationToken cancel) =>
        PostgresSearch.FindAsync((NpgsqlConnection)connection, words, cancel);

    public override async Task<EngineReport> InspectAsync(DbConnection connection, CancellationToken cancel)
    {
        var settings = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var name in Reported)
        {
            settings.Add(name, await ScalarAsync(connection, $"SHOW {name}", cancel));
        }

        return new EngineReport("PostgreSQL " + await ScalarAsync(connection, "SHOW server_version", cancel), settings.ToImmutable(), []);
    }

    public override StoreException? Translate(Exception exception) => PostgresErrors.Translate(exception, Location);

    public override bool IsPassing(Exception exception) => PostgresErrors.IsPassing(exception);

    public override Task SendAsync(DbCommand command, IEnumerable<object[]> rows, CancellationToken cancel) => PostgresSending.SendAsync((NpgsqlCommand)command, rows, cancel);

    public override Task ListenAsync(Action changed, Action<bool> heard, TimeProvider time, CancellationToken cancel) =>
        new PostgresListening(address, changed, heard, time).RunAsync(cancel);
}
