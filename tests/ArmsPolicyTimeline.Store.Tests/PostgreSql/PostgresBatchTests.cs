using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>Batches on PostgreSQL.</summary>
public sealed class PostgresBatchTests : BatchContractTests
{
    private readonly PostgresPlace place = new();

    private protected override StoreEngine CreateEngine() => place.CreateEngine();

    private protected override void Reset() => place.Empty();

    protected override void Close() => place.Dispose();
}
