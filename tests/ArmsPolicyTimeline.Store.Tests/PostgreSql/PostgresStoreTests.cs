using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>The contract on PostgreSQL.</summary>
public sealed class PostgresStoreTests : StoreContractTests
{
    private readonly PostgresPlace place = new();

    private protected override StoreEngine CreateEngine() => place.CreateEngine();

    private protected override void Reset() => place.Empty();

    protected override void Close() => place.Dispose();
}
