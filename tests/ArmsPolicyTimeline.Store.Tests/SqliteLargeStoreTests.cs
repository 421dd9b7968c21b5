using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>A large store on SQLite.</summary>
public sealed class SqliteLargeStoreTests : LargeStoreContractTests
{
    private readonly TemporaryFolder folder = new();

    private protected override StoreEngine CreateEngine() => new SqliteEngine(folder.Database);

    private protected override void Reset() => folder.Empty();

    protected override void Close() => folder.Dispose();
}
