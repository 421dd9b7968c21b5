using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>Sets on each connection what SQLite does not keep in the file: nothing acknowledged is lost at a power cut, and a writer waits for the other.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>How long a writer waits for another.</summary>
    public const int BusySeconds = 10;

    private const string Pragmas = "PRAGMA busy_timeout=10000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    /// <summary>What a report says of them.</summary>
    public static ImmutableArray<string> Reported { get; } = ["journal_mode", "synchronous", "busy_timeout"];

    public static async Task SetAsync(DbConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancel);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        SetAsync(connection, cancellationToken);
}
