using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>Archives on PostgreSQL.</summary>
public sealed class PostgresArchiveTests : ArchiveContractTests
{
    private readonly PostgresPlace place = new();

    private protected override StoreEngine CreateEngine() => place.CreateEngine();

    private protected override void Reset() => place.Empty();

    protected override void Close() => place.Dispose();
}
