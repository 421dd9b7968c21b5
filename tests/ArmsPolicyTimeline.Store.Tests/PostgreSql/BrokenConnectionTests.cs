using ArmsPolicyTimeline.Chronicle.Ingestion;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>A connection that breaks in the middle of a batch leaves nothing of it.</summary>
public sealed class BrokenConnectionTests : IDisposable
{
    private readonly PostgresPlace place = new();

    [Fact]
    public async Task Nothing_is_half_stored()
    {
        var engine = new KillingEngine(place);
        using var store = new OpenStore(engine);
        await store.SaveAsync(Articles.Second);
        var before = (await store.SoundReportAsync()).ContentHash;
        var kills = 0;
        for (var at = 1; ; at++, kills++)
        {
            engine.KillAt(at);
            var failure = await Record.ExceptionAsync(() => store.SaveTogetherAsync(Articles.All));
            engine.KillAt(0);
            if (failure is null)
            {
                break;
            }

            Assert.Equal(StoreFailure.Unreachable, Assert.IsType<StoreException>(failure).Failure);
            Assert.Equal(before, (await store.SoundReportAsync()).ContentHash);
        }

        Assert.True(kills > 8, $"the connection was broken {kills} times only");
        Assert.Equal(Articles.All.Count, (await store.SoundReportAsync()).Articles);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task What_broke_is_begun_again(int at)
    {
        using var whole = new OpenStore(place.CreateEngine());
        await whole.SaveTogetherAsync(Articles.All);
        var expected = (await whole.SoundReportAsync()).ContentHash;
        place.Empty();
        var engine = new KillingEngine(place) { TriesAgain = true };
        using var store = new OpenStore(engine);
        await store.SaveAsync(Articles.Second);
        engine.KillAt(at);
        await store.SaveTogetherAsync(Articles.All);

        Assert.Equal(expected, (await store.SoundReportAsync()).ContentHash);
    }

    public void Dispose() => place.Dispose();
}
