using System.Data.Common;
using ArmsPolicyTimeline.Store.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>SQLite on a disk that is soon full.</summary>
internal sealed class LimitedEngine(string path) : WrappedEngine(new SqliteEngine(path))
{
    public override void Configure(DbContextOptionsBuilder builder)
    {
        base.Configure(builder);
        builder.AddInterceptors(new Limit());
    }

    private sealed class Limit : DbConnectionInterceptor
    {
        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA max_page_count=100";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
