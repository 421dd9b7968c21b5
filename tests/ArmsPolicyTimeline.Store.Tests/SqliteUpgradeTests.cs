using ArmsPolicyTimeline.Store.Engines;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>Upgrades on SQLite.</summary>
public sealed class SqliteUpgradeTests : UpgradeContractTests
{
    private readonly TemporaryFolder folder = new();

    private protected override StoreEngine CreateEngine() => new SqliteEngine(folder.Database);

    private protected override void Reset() => folder.Empty();

    protected override void Close() => folder.Dispose();

    private protected override void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private protected override List<string> Lines(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var lines = new List<string>();
        while (rows.Read())
        {
            lines.Add(rows.GetString(0));
        }

        return lines;
    }
}
