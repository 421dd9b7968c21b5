using ArmsPolicyTimeline.Store.Engines;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>Batches on SQLite.</summary>
public sealed class SqliteBatchTests : BatchContractTests
{
    private readonly TemporaryFolder folder = new();

    private protected override StoreEngine CreateEngine() => new SqliteEngine(folder.Database);

    private protected override void Reset()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(folder.Path))
        {
            File.Delete(file);
        }
    }

    protected override void Close() => folder.Dispose();
}
