using System.Text.Json;
using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>The same articles give the same on both engines: hashes, order, and what a search finds.</summary>
public sealed class SameOnBothTests : IDisposable
{
    private const int Seed = 20241118;

    private readonly PostgresPlace place = new();
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(ChronicleReader.WholeUpTo)]
    [InlineData(0)]
    public async Task Content_order_and_version_are_equal(int wholeUpTo)
    {
        using var one = new OpenStore(new SqliteEngine(folder.Database), Generated.Vocabulary, wholeUpTo);
        using var other = new OpenStore(place.CreateEngine(), Generated.Vocabulary, wholeUpTo);
        var (expected, found) = (await FilledAsync(one), await FilledAsync(other));

        Assert.Equal((await one.SoundReportAsync()).ContentHash, (await other.SoundReportAsync()).ContentHash);
        Assert.Equal(expected.Events.Select(e => JsonSerializer.Serialize(e)), found.Events.Select(e => JsonSerializer.Serialize(e)));
        Assert.Equal(expected.Sources.Select(s => s.Id), found.Sources.Select(s => s.Id));
        Assert.Equal(expected.Version, found.Version);
    }

    [Fact]
    public async Task Searches_find_the_same()
    {
        using var one = new OpenStore(new SqliteEngine(folder.Database), Generated.Vocabulary);
        using var other = new OpenStore(place.CreateEngine(), Generated.Vocabulary);
        var snapshot = await FilledAsync(one);
        await FilledAsync(other);
        var random = new Random(Seed);
        var words = snapshot.Events.SelectMany(e => e.Citations).SelectMany(c => c.Passages).SelectMany(p => p.Quote.Split(' ')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var found = 0;
        foreach (var question in Enumerable.Range(0, 150).Select(n => Question(n, words, random)).Concat(["Kyiv", "KYIV", "F-16", "f 16", "16", "Україна", "no", "the", "a", "limits", "Ukraine's", "Königsberg", "dangeroûs"]))
        {
            var (here, there) = (await one.SearchAsync(question), await other.SearchAsync(question));
            found += here.EventIds.Length;
            Assert.True(here.EventIds.ToHashSet(StringComparer.Ordinal).SetEquals(there.EventIds), $"seed {Seed}, '{question}': {here.EventIds.Length} and {there.EventIds.Length} events");
        }

        Assert.True(found > 500, $"only {found} events were found");
    }

    public void Dispose()
    {
        place.Dispose();
        folder.Dispose();
    }

    // A word, the beginning of one, or two.
    private static string Question(int n, List<string> words, Random random)
    {
        var word = words[random.Next(words.Count)];
        return (n % 3) switch
        {
            0 => word,
            1 => word[..Math.Min(word.Length, 1 + random.Next(6))],
            _ => $"{words[random.Next(words.Count)]} {word}",
        };
    }

    private static async Task<Chronicle.Comparison.ChronicleSnapshot> FilledAsync(OpenStore store)
    {
        await store.SaveTogetherAsync(Articles.All.Concat(Generated.Readings(40)).Append(Readings.Of(
            "words.txt",
            Readings.Published("Words of many kinds", "2024-11-21"),
            new Told("“Königsberg” is no DANGEROUS word; Україна's F-16s (and €5m) came on 1.5.2024 – naïve?", "US", Chronicle.Events.PolicyAction.Permits, "f-16", "2024-11-20"))));
        return await store.ReadAsync();
    }
}
