using ArmsPolicyTimeline.Store.Engines;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>Columns are read on two connections at once where both see one state, and on one where somebody wrote meanwhile.</summary>
public sealed class SideConnectionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task What_is_written_meanwhile_is_not_read()
    {
        var cancel = TestContext.Current.CancellationToken;
        var engine = new SqliteEngine(folder.Database);
        using var store = new OpenStore(engine);
        await store.SaveAsync(Articles.First);
        await using var connection = (SqliteConnection)await engine.OpenAsync(cancel);
        await using var transaction = engine.BeginRead(connection);
        var before = await engine.ReadColumnsAsync(connection, cancel);
        using (var side = SideConnection.Open(connection))
        {
            Assert.NotNull(side);
        }

        await store.SaveAsync(Articles.FullText);
        using (var late = SideConnection.Open(connection))
        {
            Assert.Null(late);
        }

        var after = await engine.ReadColumnsAsync(connection, cancel);
        Assert.Equal((2, 2, before.Hash), (before.Columns.Count, after.Columns.Count, after.Hash));
        Assert.Equal(3, (await store.ReadAsync()).Events.Count);
    }

    public void Dispose() => folder.Dispose();
}
