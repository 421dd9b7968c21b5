using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Store.Engines;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>The record of changes on SQLite.</summary>
public sealed class SqliteChangeTests : ChangeContractTests
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_database_from_before_the_record_keeps_its_data_and_records_from_then_on()
    {
        string hash;
        using (var before = new OpenStore(CreateEngine()))
        {
            await before.SaveTogetherAsync(Articles.All);
            hash = (await before.SoundReportAsync()).ContentHash;
        }

        SqliteConnection.ClearAllPools();
        await using (var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE changes; DROP TABLE former_ids; ALTER TABLE citations DROP COLUMN \"Followings\"; UPDATE state SET \"Value\" = '2' WHERE \"Key\" = 'schema'";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var store = Open();
        Assert.Equal(new ChangeStamp(0, null), await store.Changes.LatestAsync(TestContext.Current.CancellationToken));
        Assert.Equal(hash, (await store.SoundReportAsync()).ContentHash);
        await store.SaveAsync(OneReport("later.txt", "GB", "2024-11-17"));
        Assert.Equal(ChangeKind.Added, Assert.Single(await AllAsync(store)).Change.Kind);
    }

    private protected override StoreEngine CreateEngine() => new SqliteEngine(folder.Database);

    private protected override void Reset() => folder.Empty();

    protected override void Close() => folder.Dispose();
}
