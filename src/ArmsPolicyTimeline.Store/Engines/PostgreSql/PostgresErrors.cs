using System.Net.Sockets;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Engines.PostgreSql;

/// <summary>What errors of PostgreSQL stand for.</summary>
internal static class PostgresErrors
{
    /// <summary>The failure that an exception stands for; null where it stands for a mistake of the program.</summary>
    public static StoreException? Translate(Exception exception, string location) => Find(exception) switch
    {
        PostgresException e => Of(e) is var (failure, what) ? new StoreException(failure, $"{location}: {what} (SQLSTATE {e.SqlState}).", e) : null,
        { } e when IsOfNetwork(e) => new StoreException(StoreFailure.Unreachable, $"{location}: the server does not answer ({(e.InnerException ?? e).Message}); the same command goes on from there when it does.", e),
        _ => null,
    };

    /// <summary>Whether the same work, begun again, may well succeed: two transactions were in each other's way, or a connection broke.</summary>
    public static bool IsPassing(Exception exception) => Find(exception) switch
    {
        PostgresException e => e.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.AdminShutdown
            or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections,
        { } e => IsOfNetwork(e),
        null => false,
    };

    private static (StoreFailure Failure, string What)? Of(PostgresException e) => e.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable => (StoreFailure.Busy, $"another node has been writing for more than {PostgresTurn.BusySeconds} seconds; run the command again when it is done"),
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => (StoreFailure.Busy, "others were writing at the same time; run the command again"),
        PostgresErrorCodes.QueryCanceled => (StoreFailure.Busy, "the server broke off a question that took too long"),
        PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.OutOfMemory => (StoreFailure.Busy, "the server has no more connections or memory to give; run the command again, or raise its limits"),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => (StoreFailure.Unreachable, "the server is stopping or starting; the same command goes on from there when it runs"),
        PostgresErrorCodes.InvalidCatalogName => (StoreFailure.NotWritable, "there is no such database; make it with createdb"),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => (StoreFailure.NotWritable, "the server refuses this user or password"),
        PostgresErrorCodes.InsufficientPrivilege => (StoreFailure.NotWritable, "the user has not the right to do this; it must own the schema of the tables"),
        PostgresErrorCodes.ReadOnlySqlTransaction => (StoreFailure.NotWritable, "the server only reads; name the one that writes"),
        PostgresErrorCodes.DiskFull => (StoreFailure.NotWritable, "the server's disk is full; make room and run the same command again"),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => (StoreFailure.Damaged, "the database is damaged; restore a backup"),
        _ => null,
    };

    // EF wraps what may pass in exceptions of its own, once or twice.
    private static NpgsqlException? Find(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is NpgsqlException found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsOfNetwork(NpgsqlException e) => e is not PostgresException && e.InnerException is IOException or SocketException or TimeoutException;
}
