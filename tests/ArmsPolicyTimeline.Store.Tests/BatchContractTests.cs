using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>What every engine must keep of batches: they are only a quicker way to the same.</summary>
public abstract class BatchContractTests : EngineContractTests
{
    [Fact]
    public async Task Batches_of_any_size_in_any_order_give_what_single_articles_give()
    {
        const int Seed = 20241117;
        var random = new Random(Seed);
        var all = Articles.All.Concat(Generated.Readings(24)).ToArray();
        string? expected = null;
        for (var round = 0; round < 8; round++)
        {
            Reset();
            random.Shuffle(all);
            using var store = new OpenStore(CreateEngine(), Generated.Vocabulary);
            for (var at = 0; at < all.Length;)
            {
                var size = round == 0 ? 1 : 1 + random.Next(all.Length - at);
                await store.SaveTogetherAsync(all.Skip(at).Take(size));
                at += size;
            }

            var hash = (await store.SoundReportAsync()).ContentHash;
            Assert.True(string.Equals(expected ??= hash, hash, StringComparison.Ordinal), $"seed {Seed}, round {round}: {string.Join(", ", all.Select(o => o.Article.FileName))}");
        }
    }

    [Fact]
    public async Task Processes_that_take_turns_give_what_one_gives()
    {
        var all = Articles.All.Concat(Generated.Readings(24)).ToArray();
        using var alone = new OpenStore(CreateEngine(), Generated.Vocabulary);
        await alone.SaveTogetherAsync(all);
        var expected = (await alone.SoundReportAsync()).ContentHash;
        Reset();
        using var one = new OpenStore(CreateEngine(), Generated.Vocabulary);
        using var other = new OpenStore(CreateEngine(), Generated.Vocabulary);
        foreach (var (at, reading) in all.Index())
        {
            await (at % 3 == 0 ? one : other).SaveAsync(reading);
        }

        Assert.Equal(expected, (await one.SoundReportAsync()).ContentHash);
    }

    [Fact]
    public async Task A_batch_takes_the_last_reading_of_a_file_and_skips_what_is_stored()
    {
        var store = Open();
        var told = new Told("Washington allowed the use of ATACMS on Sunday.", "US", PolicyAction.Permits, "atacms", "2024-11-17");
        await store.SaveAsync(Articles.Second);
        await store.SaveTogetherAsync([Articles.First, Articles.Second, Readings.Of(Articles.First.Article, told)]);
        var report = await store.SoundReportAsync();

        Assert.Equal((2, 3), (report.Articles, report.Candidates));
        await store.SaveTogetherAsync([]);
        Assert.Equal(report.ContentHash, (await store.SoundReportAsync()).ContentHash);
    }

    [Fact]
    public async Task A_batch_grows_with_what_is_stored()
    {
        var store = Open();
        var small = await FullAsync(store);
        await store.SaveTogetherAsync(Enumerable.Range(0, 6 * small).Select(n =>
            Readings.Of($"{n}.txt", Readings.Published($"Report {n}", "2024-11-19"), new Told($"Report {n} says it.", "US", PolicyAction.Permits, "atacms", "2024-11-17"))));

        Assert.InRange(await FullAsync(store), small + 1, 6 * small);
    }

    private static async Task<int> FullAsync(OpenStore store)
    {
        var batch = await store.Store.BeginBatchAsync(TestContext.Current.CancellationToken);
        for (var n = 0; !batch.IsFull; n++)
        {
            batch.Add(Readings.Of($"full-{n}.txt", ArticleMetadata.Nothing, new Told("Nothing more.", "US", PolicyAction.States, "atacms", null)), "1");
        }

        return batch.Count;
    }
}
