using ArmsPolicyTimeline.Chronicle.Ingestion;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>Looks at a database file before it is opened for writing, so that a damaged one is refused untouched.</summary>
internal static class SqliteCheck
{
    // Beyond this the check at the start takes longer than anybody waits; doctor checks any size.
    private const long QuickCheckBytes = 64L * 1024 * 1024;

    private static readonly byte[] Magic = "SQLite format 3\0"u8.ToArray();

    public static async Task RunAsync(string path, CancellationToken cancel)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length == 0)
        {
            MakeRoom(file);
            return;
        }

        try
        {
            await CheckMagicAsync(path, cancel);
            await QuickCheckAsync(path, file.Length, cancel);
        }
        catch (SqliteException e)
        {
            throw Translate(e, path) ?? Damaged(path, $"SQLite error {e.SqliteErrorCode}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreFailure.NotWritable, $"{path}: {e.Message}", e);
        }
    }

    /// <summary>The failure that an error of SQLite stands for; null where it stands for a mistake of the program.</summary>
    public static StoreException? Translate(SqliteException e, string path) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT => Damaged(path, $"SQLite error {e.SqliteErrorCode}", e),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            new StoreException(StoreFailure.Busy, $"{path}: another process has been writing for more than {SqlitePragmas.BusySeconds} seconds; run the command again when it is done.", e),
        SQLitePCL.raw.SQLITE_FULL => new StoreException(StoreFailure.NotWritable, $"{path}: the disk is full; make room and run the same command again.", e),
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_PERM =>
            new StoreException(StoreFailure.NotWritable, $"{path}: cannot be opened for writing by {Environment.UserName} (SQLite error {e.SqliteErrorCode}); check the rights on the folder, or name another with --data.", e),
        _ => null,
    };

    private static void MakeRoom(FileInfo file)
    {
        var log = new FileInfo(file.FullName + "-wal");
        if (log is { Exists: true, Length: > 0 })
        {
            throw Damaged(file.FullName, $"the database is gone but its log {log.Name} is still there", cause: null);
        }

        try
        {
            Directory.CreateDirectory(file.DirectoryName!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreFailure.NotWritable, $"{file.DirectoryName}: cannot be made: {e.Message}", e);
        }
    }

    private static async Task CheckMagicAsync(string path, CancellationToken cancel)
    {
        var start = new byte[Magic.Length];
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var read = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel);
        if (read < start.Length || !start.AsSpan().SequenceEqual(Magic))
        {
            throw Damaged(path, "it is no SQLite database", cause: null);
        }
    }

    private static async Task QuickCheckAsync(string path, long length, CancellationToken cancel)
    {
        var builder = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false, DefaultTimeout = SqlitePragmas.BusySeconds };
        await using var connection = new SqliteConnection(builder.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = length <= QuickCheckBytes ? "PRAGMA quick_check(1)" : "SELECT CASE WHEN count(*) >= 0 THEN 'ok' END FROM sqlite_master";
        if (await command.ExecuteScalarAsync(cancel) is not "ok")
        {
            throw Damaged(path, "its pages do not fit together", cause: null);
        }
    }

    private static StoreException Damaged(string path, string what, Exception? cause) =>
        new(StoreFailure.Damaged, $"{path}: the database is damaged ({what}). It was not touched: put a backup in its place, or move it away and ingest the articles again.", cause);
}
