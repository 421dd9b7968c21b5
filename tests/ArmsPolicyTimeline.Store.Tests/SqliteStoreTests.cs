using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>The contract on SQLite.</summary>
public sealed class SqliteStoreTests : StoreContractTests
{
    private readonly TemporaryFolder folder = new();

    private protected override StoreEngine CreateEngine() => new SqliteEngine(folder.Database);

    private protected override void Reset() => folder.Empty();

    protected override void Close() => folder.Dispose();
}
