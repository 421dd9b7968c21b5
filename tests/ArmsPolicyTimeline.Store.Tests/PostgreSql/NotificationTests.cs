using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>Nodes hear of what another stores, and need not ask while they do.</summary>
public sealed class NotificationTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly PostgresPlace place = new();
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    public NotificationTests() => stop.CancelAfter(Patience);

    [Fact]
    public async Task Two_readers_hear_of_a_batch_and_read_it()
    {
        using var writer = new OpenStore(place.CreateEngine());
        await writer.SaveAsync(Articles.First);
        var readers = new[] { new OpenStore(new CountingEngine(place.CreateEngine())), new OpenStore(new CountingEngine(place.CreateEngine())) };
        var heard = readers.Select(r => r.Watch.ChangesAsync(stop.Token).GetAsyncEnumerator(stop.Token)).ToList();
        foreach (var (reader, changes) in readers.Zip(heard))
        {
            Assert.True(await changes.MoveNextAsync(), "listening begins with what may have been missed");
            Assert.Equal(2, (await reader.ReadAsync()).Events.Count);
        }

        await writer.SaveAsync(Articles.Namesake);
        foreach (var (reader, changes) in readers.Zip(heard))
        {
            Assert.True(await changes.MoveNextAsync());
            Assert.Equal(3, (await reader.ReadAsync()).Events.Count);
            await changes.DisposeAsync();
            reader.Dispose();
        }
    }

    [Fact]
    public async Task Who_hears_need_not_ask()
    {
        using var writer = new OpenStore(place.CreateEngine());
        await writer.SaveAsync(Articles.First);
        var engine = new CountingEngine(place.CreateEngine());
        using var reader = new OpenStore(engine);
        var known = await reader.ReadAsync();
        var asked = engine.Count;
        Assert.Same(known, await reader.ReadAsync());
        Assert.True(engine.Count > asked, "a node that hears nothing asks");

        await using var changes = reader.Watch.ChangesAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.True(await changes.MoveNextAsync());
        Assert.Same(known, await reader.ReadAsync());
        asked = engine.Count;
        Assert.Same(known, await reader.ReadAsync());
        Assert.Equal(asked, engine.Count);
    }

    [Fact]
    public async Task A_broken_connection_is_made_anew_and_nothing_is_missed()
    {
        using var writer = new OpenStore(place.CreateEngine());
        await writer.SaveAsync(Articles.First);
        using var reader = new OpenStore(place.CreateEngine());
        await using var changes = reader.Watch.ChangesAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.True(await changes.MoveNextAsync());
        Assert.Equal(2, (await reader.ReadAsync()).Events.Count);
        place.Execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '% listen'");
        await writer.SaveAsync(Articles.Namesake);

        Assert.True(await changes.MoveNextAsync());
        Assert.Equal(3, (await reader.ReadAsync()).Events.Count);
        await writer.SaveAsync(Articles.FullText);
        while ((await reader.ReadAsync()).Events.Count < 4)
        {
            Assert.True(await changes.MoveNextAsync());
        }
    }

    [Fact]
    public async Task A_file_tells_nobody_and_each_reading_asks()
    {
        using var folder = new TemporaryFolder();
        using var store = new OpenStore(new SqliteEngine(folder.Database));

        Assert.Empty(await store.Watch.ChangesAsync(stop.Token).ToListAsync(stop.Token));
    }

    public void Dispose()
    {
        stop.Dispose();
        place.Dispose();
    }
}
