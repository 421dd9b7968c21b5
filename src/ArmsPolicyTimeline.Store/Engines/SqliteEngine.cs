using System.Collections.Immutable;
using System.Data.Common;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>SQLite in one file: write-ahead log, full synchronisation, never a shared cache.</summary>
internal sealed class SqliteEngine(string path) : StoreEngine
{
    // Keys are hashes, so a batch writes all over its indexes: with the usual 2 MB it would write most pages several times.
    private const string WriterCache = "PRAGMA cache_size=-4096";

    // Connections are kept for the next who asks; each would keep a writer's cache too.
    private const string UsualCache = "PRAGMA cache_size=-2000";

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Cache = SqliteCacheMode.Private,
        DefaultTimeout = SqlitePragmas.BusySeconds,
    }.ConnectionString;

    public override string Location => path;

    public override string AmongRows => "IN (SELECT value FROM json_each(@rows))";

    public override bool AnswersMeanwhile => true;

    public override ImmutableArray<string> OwnSchema => SqliteSearch.Schema;

    public override string RowOf(string name) => name + ".rowid";

    public override DbParameter RowsParameter(IReadOnlyCollection<int> rows) => new SqliteParameter("@rows", $"[{string.Join(',', rows)}]");

    public override void Configure(DbContextOptionsBuilder builder) => builder
        .UseSqlite(connectionString, o => o.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(new SqlitePragmas());

    public override Task CheckAsync(CancellationToken cancel) => SqliteCheck.RunAsync(path, cancel);

    public override async Task SettleAsync(DbConnection connection, CancellationToken cancel)
    {
        var mode = await ScalarAsync(connection, "PRAGMA journal_mode=WAL", cancel);
        if (mode is not "wal")
        {
            throw new StoreException(StoreFailure.NotWritable, $"{path}: this file system cannot keep a write-ahead log (journal mode is {mode}); name another folder with --data.");
        }
    }

    public override async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancel);
            await SqlitePragmas.SetAsync(connection, cancel);
            return connection;
        }
        catch (SqliteException e)
        {
            await connection.DisposeAsync();
            throw Translate(e)!;
        }
    }

    public override async Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $name";
        command.Parameters.Add(new SqliteParameter("$name", table));
        return await command.ExecuteScalarAsync(cancel) is long and > 0;
    }

    public override async Task<bool> IsEmptyAsync(DbConnection connection, CancellationToken cancel) =>
        await ScalarAsync(connection, "SELECT count(*) FROM sqlite_master", cancel) is "0";

    // Not deferred: BEGIN IMMEDIATE, so that two writers wait for each other instead of failing half-way.
    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel)
    {
        await ScalarAsync(connection, WriterCache, cancel);
        return ((SqliteConnection)connection).BeginTransaction(deferred: false);
    }

    public override Task EndWriteAsync(DbConnection connection, CancellationToken cancel) => ScalarAsync(connection, UsualCache, cancel);

    public override DbTransaction BeginRead(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override Task<ColumnReading> ReadColumnsAsync(DbConnection connection, CancellationToken cancel) => SqliteColumns.ReadAsync((SqliteConnection)connection, cancel);

    public override Task<ImmutableArray<SearchHit>> SearchAsync(DbConnection connection, SearchWords words, CancellationToken cancel) =>
        SqliteSearch.FindAsync(connection, words, cancel);

    public override async Task<EngineReport> InspectAsync(DbConnection connection, CancellationToken cancel)
    {
        var settings = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var name in SqlitePragmas.Reported)
        {
            settings.Add(name, await ScalarAsync(connection, $"PRAGMA {name}", cancel));
        }

        var sound = await ScalarAsync(connection, "PRAGMA integrity_check(1)", cancel);
        return new EngineReport(
            "SQLite " + await ScalarAsync(connection, "SELECT sqlite_version()", cancel),
            settings.ToImmutable(),
            sound is "ok" ? [] : [$"integrity check: {sound}"]);
    }

    public override StoreException? Translate(Exception exception) => exception switch
    {
        SqliteException sqlite => SqliteCheck.Translate(sqlite, path),
        DbUpdateException { InnerException: SqliteException sqlite } => SqliteCheck.Translate(sqlite, path),
        _ => null,
    };
}
