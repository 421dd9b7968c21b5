using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>A large store on PostgreSQL.</summary>
public sealed class PostgresLargeStoreTests : LargeStoreContractTests
{
    private readonly PostgresPlace place = new();

    private protected override StoreEngine CreateEngine() => place.CreateEngine();

    private protected override void Reset() => place.Empty();

    protected override void Close() => place.Dispose();
}
