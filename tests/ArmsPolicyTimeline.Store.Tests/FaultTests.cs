using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>A fault at any point of storing leaves the state before.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_fault_at_any_command_leaves_nothing_half_done()
    {
        var engine = new FaultyEngine(new SqliteEngine(folder.Database));
        using var store = new OpenStore(engine);
        await store.SaveAsync(Articles.First);
        await store.SaveAsync(Articles.Digest);
        var before = (await store.SoundReportAsync()).ContentHash;
        var faults = 0;
        for (var at = 1; ; at++, faults++)
        {
            engine.FailAt(at);
            var failure = await Record.ExceptionAsync(() => store.SaveAsync(Articles.FullText));
            engine.FailAt(0);
            if (failure is null)
            {
                break;
            }

            Assert.Equal(before, (await store.SoundReportAsync()).ContentHash);
        }

        Assert.True(faults > 20, $"only {faults} commands were made to fail");
        Assert.NotEqual(before, (await store.SoundReportAsync()).ContentHash);
    }

    [Fact]
    public async Task A_fault_in_a_batch_leaves_none_of_it()
    {
        var engine = new FaultyEngine(new SqliteEngine(folder.Database));
        using var store = new OpenStore(engine);
        await store.SaveAsync(Articles.Second);
        var before = (await store.SoundReportAsync()).ContentHash;
        for (var at = 1; at < 400; at += 13)
        {
            engine.FailAt(at);
            var failure = await Record.ExceptionAsync(() => store.SaveTogetherAsync(Articles.All));
            engine.FailAt(0);
            if (failure is null)
            {
                Assert.True(at > 60, $"only {at} commands were made to fail");
                Assert.Equal(Articles.All.Count, (await store.SoundReportAsync()).Articles);
                return;
            }

            Assert.Equal(before, (await store.SoundReportAsync()).ContentHash);
        }

        Assert.Fail("a batch takes more commands than were tried");
    }

    public void Dispose() => folder.Dispose();
}
