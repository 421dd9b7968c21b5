using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>Archives on SQLite.</summary>
public sealed class SqliteArchiveTests : ArchiveContractTests
{
    private readonly TemporaryFolder folder = new();

    private protected override StoreEngine CreateEngine() => new SqliteEngine(folder.Database);

    private protected override void Reset() => folder.Empty();

    protected override void Close() => folder.Dispose();
}
