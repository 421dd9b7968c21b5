using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>A store of which only what can be counted is kept in memory answers as one that is read whole.</summary>
public abstract class LargeStoreContractTests : EngineContractTests
{
    [Fact]
    public async Task The_same_events_and_pages_are_read()
    {
        using var whole = new OpenStore(CreateEngine(), Generated.Vocabulary);
        await whole.SaveTogetherAsync(Articles.All.Concat(Generated.Readings(60)));
        using var large = new OpenStore(CreateEngine(), Generated.Vocabulary, wholeUpTo: 0);
        var (expected, found) = (await whole.ReadAsync(), await large.ReadAsync());

        Assert.InRange(expected.Events.Count, 40, 10_000);
        Assert.Equal(Told(expected.Events), Told(found.Events));
        Assert.Equal(Told(expected.Events.At([3, 0, 3])), Told(found.Events.At([3, 0, 3])));
        int[] backwards = [.. Enumerable.Range(0, expected.Events.Count).Reverse()];
        Assert.Equal(Told(expected.Events.At(backwards)), Told(found.Events.Once(backwards, EventExtent.Whole)));
        Assert.Equal(Told(expected.Events.At(backwards).Select(e => Without(e, passages: false))), Told(found.Events.Once(backwards, EventExtent.Passages)));
        Assert.Equal(Told(expected.Events.At(backwards).Select(e => Without(e, passages: true))), Told(found.Events.Once(backwards, EventExtent.Reports)));
        Assert.All(expected.Events.Select(e => e.Id), id => Assert.Equal(expected.Events.PlaceOf(id), found.Events.PlaceOf(id)));
        Assert.Equal(expected.Events.PlacesOf(["none", expected.Events[2].Id, expected.Events[1].Id]), found.Events.PlacesOf(["none", expected.Events[2].Id, expected.Events[1].Id]));
        Assert.Equal(-1, found.Events.PlaceOf("none"));
        foreach (var address in new[] { "", "country=US", "by=weapon&from=2022&to=2024", "by=source", "topic=use&view=table&sort=-weapon", "event=" + expected.Events[5].Id })
        {
            Assert.Equal(Page(expected, address), Page(found, address));
        }
    }

    [Fact]
    public async Task Equal_content_has_an_equal_version_and_other_content_another()
    {
        using var large = new OpenStore(CreateEngine(), Generated.Vocabulary, wholeUpTo: 0);
        await large.SaveTogetherAsync(Generated.Readings(5));
        var before = (await large.ReadAsync()).Version;
        using var other = new OpenStore(CreateEngine(), Generated.Vocabulary, wholeUpTo: 0);
        Assert.Equal(before, (await other.ReadAsync()).Version);
        await large.SaveTogetherAsync(Generated.Readings(6));

        Assert.NotEqual(before, (await other.ReadAsync()).Version);
    }

    [Fact]
    public async Task What_moved_since_is_not_told_as_it_was_and_is_read_anew()
    {
        using var large = new OpenStore(CreateEngine(), Generated.Vocabulary, wholeUpTo: 0);
        await large.SaveTogetherAsync([Articles.First]);
        var attempts = 0;
        var before = await large.ReadAsync();
        using var other = new OpenStore(CreateEngine(), Generated.Vocabulary, wholeUpTo: 0);
        var (id, stale) = (before.Events[0].Id, await other.ReadAsync());
        await large.SaveTogetherAsync([Readings.Of(Articles.First.Article, new Told("Washington ruled out the use of ATACMS on Saturday.", "US", PolicyAction.Prohibits, "atacms", "2024-11-16"))], key: "2");

        Assert.Throws<EventsMovedException>(() => stale.Events[0]);
        Assert.Equal(id, before.Events[0].Id);
        Assert.Equal(PolicyAction.Prohibits, await other.Reader.AnswerAsync(s => Task.FromResult((attempts++ == 0 ? stale : s).Events[0].Action), TestContext.Current.CancellationToken));
        Assert.Equal(2, attempts);
    }

    private static IEnumerable<string> Told(IEnumerable<PolicyEvent> events) => events.Select(e => JsonSerializer.Serialize(e));

    private static PolicyEvent Without(PolicyEvent e, bool passages) =>
        e with { Citations = [.. e.Citations.Select(c => c with { Fields = [], Passages = passages ? [] : c.Passages })] };

    private static string Page(ChronicleSnapshot snapshot, string address)
    {
        var pairs = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], (string?)p[1]));
        // The two read their version differently.
        return JsonSerializer.Serialize(TimelineView.Create(snapshot with { Version = "" }, Generated.Vocabulary, TimelineUrl.Read(pairs, Generated.Vocabulary, snapshot)));
    }
}
