using ArmsPolicyTimeline.Store.Writing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>A connection for reading beside another, of the same state, on a thread of its own; without the lock that SQLite else takes at every value.</summary>
internal sealed class SideConnection : IDisposable
{
    private SideConnection(sqlite3 handle) => Handle = handle;

    public sqlite3 Handle { get; }

    /// <summary>A connection that sees what the other's transaction sees; null where somebody has written since, or none can be opened.</summary>
    public static SideConnection? Open(SqliteConnection other)
    {
        var code = raw.sqlite3_open_v2(other.DataSource, out var handle, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX, null);
        var side = new SideConnection(handle);
        if (code == raw.SQLITE_OK && side.Sees(RevisionOf(other.Handle!)))
        {
            return side;
        }

        side.Dispose();
        return null;
    }

    public void Dispose() => Handle.Dispose();

    private static string RevisionOf(sqlite3 handle)
    {
        using var rows = new SqliteRows(handle, StoreState.RevisionSql);
        return rows.Read() ? rows.Text(0) : "";
    }

    private bool Sees(string revision)
    {
        try
        {
            return raw.sqlite3_busy_timeout(Handle, SqlitePragmas.BusySeconds * 1000) == raw.SQLITE_OK
                && raw.sqlite3_exec(Handle, "BEGIN") == raw.SQLITE_OK
                && string.Equals(RevisionOf(Handle), revision, StringComparison.Ordinal);
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
