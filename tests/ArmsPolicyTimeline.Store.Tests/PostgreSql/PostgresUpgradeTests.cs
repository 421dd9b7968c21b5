using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>Upgrades on PostgreSQL.</summary>
public sealed class PostgresUpgradeTests : UpgradeContractTests
{
    private readonly PostgresPlace place = new();

    private protected override StoreEngine CreateEngine() => place.CreateEngine();

    private protected override void Reset() => place.Empty();

    protected override void Close() => place.Dispose();

    private protected override void Execute(string sql) => place.Execute(sql);

    private protected override List<string> Lines(string sql) => place.Lines(sql);
}
