using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>What every engine must keep.</summary>
public abstract class StoreContractTests : EngineContractTests
{
    [Fact]
    public async Task An_event_comes_back_with_its_citation_and_the_words_cited()
    {
        var store = Open();
        var stored = await store.SaveAsync(Articles.First);
        var snapshot = await store.ReadAsync();

        Assert.Equal(new StoredArticle("first-report-2024-11-18", IsNewSource: true, EventCount: 2), stored);
        Assert.Equal(["gb-prohibits-storm-shadow-2024-22", "us-permits-atacms-2024-11-17"], snapshot.Events.Select(e => e.Id));
        var citation = Assert.Single(snapshot.Events[1].Citations);
        var document = await store.Reader.FindDocumentAsync(citation.SourceId, TestContext.Current.CancellationToken);
        Assert.NotNull(document);
        Assert.Equal("Washington allowed the use of ATACMS on Sunday.", citation.Passages[0].Quote);
        Assert.Equal(citation.Passages[0].Quote, citation.Passages[0].Span.Of(document.Text));
        Assert.Equal(2, document.Paragraphs.Length);
        Assert.Equal(1, document.Cuts[Chronicle.Sources.CutReason.Furniture]);
        Assert.Equal("First report", document.Source.Metadata.Title);
    }

    [Fact]
    public async Task A_passage_counts_once_however_many_events_rest_on_it()
    {
        var store = Open();
        Assert.Equal(0, await store.Reader.CountPassagesAsync(TestContext.Current.CancellationToken));
        await store.SaveAsync(Readings.Of(
            "shared.txt",
            Readings.Published("Shared report", "2024-11-18"),
            new Told("Both capitals said yes.", "US", PolicyAction.Permits, "atacms", "2024-11-17"),
            new Told("Both capitals said yes.", "GB", PolicyAction.Permits, "storm-shadow", "2024-11-17"),
            new Told("Berlin said no.", "DE", PolicyAction.Prohibits, "taurus", "2024-11-17")));
        Assert.Equal(3, (await store.ReadAsync()).Events.Count);
        Assert.Equal(2, await store.Reader.CountPassagesAsync(TestContext.Current.CancellationToken));

        await store.SaveAsync(Articles.First);
        Assert.Equal(4, await store.Reader.CountPassagesAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_field_of_an_event_survives()
    {
        var store = Open();
        await store.SaveAsync(Articles.FullText);
        var e = Assert.Single((await store.ReadAsync()).Events);

        Assert.Equal(PolicyAction.PermitsWithLimits, e.Action);
        Assert.Equal(new Limits(TerritoryLimit.BorderZone, null, RangeLimit.Short, null, null, "near the border"), e.Limits);
        Assert.Equal(Readings.Date("2024-05-30"), e.Date);
        Assert.Equal(Readings.Date("2024-05-31"), e.FirstPublished);
        Assert.Equal(0.75, e.Confidence);
        Assert.Equal([FieldName.Trigger, FieldName.Actor], e.Citations[0].Fields.Select(f => f.Field));
    }

    [Fact]
    public async Task Whose_decision_an_event_followed_survives_and_is_part_of_the_content()
    {
        var store = Open();
        var following = new Following(FollowingKind.ReleasedBy, new ActorCode("US"), new TextSpan(4, 8), new Passage(new TextSpan(0, 47), Articles.First.Text.Text[..47], 1), "test") { Weapons = [new WeaponId("atacms")] };
        var candidates = Articles.First.Candidates;
        await store.SaveAsync(Articles.First with { Candidates = [candidates[0], candidates[1] with { Followings = [following] }] });
        var read = await store.ReadAsync();
        var stored = Assert.Single(read.Events[0].Citations[0].Followings);
        Assert.Equal(following with { Weapons = [] }, stored with { Weapons = [] });
        Assert.Equal(following.Weapons, stored.Weapons);
        Assert.Empty(read.Events[1].Citations[0].Followings);
        Assert.Equal([0], read.Events.Followers);
        using var large = new OpenStore(CreateEngine(), Readings.Vocabulary, wholeUpTo: 0);
        var counted = await large.ReadAsync();
        Assert.Equal([0], counted.Events.Followers);
        Assert.Equal(stored with { Weapons = [] }, Assert.Single(counted.Events[0].Citations[0].Followings) with { Weapons = [] });
        await store.SaveAsync(Articles.First, "read again");
        var again = await store.ReadAsync();
        Assert.Empty(again.Events[0].Citations[0].Followings);
        Assert.NotEqual(read.Version, again.Version, StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_same_article_again_changes_nothing()
    {
        var store = Open();
        await store.SaveAsync(Articles.First);
        var before = await store.ReadAsync();
        var again = await store.SaveAsync(Articles.First);

        Assert.False(again.IsNewSource);
        Assert.Same(before, await store.ReadAsync());
        Assert.True(await store.Store.HasAsync(Articles.First.Article.FileSha256, "1", TestContext.Current.CancellationToken));
        Assert.False(await store.Store.HasAsync(Articles.First.Article.FileSha256, "2", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_article_read_anew_takes_the_place_of_its_old_reading()
    {
        var store = Open();
        await store.SaveAsync(Articles.First);
        var told = new Told("Washington allowed the use of ATACMS on Sunday.", "US", PolicyAction.Permits, "atacms", "2024-11-17");
        await store.SaveAsync(Readings.Of(Articles.First.Article, told), "2");
        var report = await store.SoundReportAsync();

        Assert.Equal((1, 1, 1), (report.Articles, report.Candidates, report.Events));
    }

    [Fact]
    public async Task A_decision_in_two_sources_is_one_event_with_two_citations()
    {
        var store = Open();
        await store.SaveAsync(Articles.First);
        await store.SaveAsync(Articles.Second);
        var permits = Assert.Single((await store.ReadAsync()).Events, e => e.Action == PolicyAction.Permits);

        Assert.Equal(["first-report-2024-11-18", "second-report-2024-11-20"], permits.Citations.Select(c => c.SourceId));
        Assert.Equal(2, permits.Citations[1].Passages.Length);
        Assert.Equal(Evidence.Declared, permits.Evidence);
        Assert.Equal("A. Minister", permits.Official);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_full_text_takes_the_place_of_its_digest_and_keeps_its_name(bool digestFirst)
    {
        var store = Open();
        await store.SaveAsync(digestFirst ? Articles.Digest : Articles.FullText);
        await store.SaveAsync(digestFirst ? Articles.FullText : Articles.Digest);
        var snapshot = await store.ReadAsync();

        var source = Assert.Single(snapshot.Sources);
        Assert.Equal(("test-2024-05-31-border", "Strikes near the border", false, 2), (source.Id, source.Metadata.Title, source.IsDigest, source.ArticleCount));
        Assert.Equal(Articles.FullText.Text.Id, source.TextId);
        Assert.Equal(Articles.FullText.Text.Id, Assert.Single(Assert.Single(snapshot.Events).Citations).TextId);
    }

    [Fact]
    public async Task A_digest_stands_for_its_work_until_the_work_comes()
    {
        var store = Open();
        await store.SaveAsync(Articles.Digest);
        var snapshot = await store.ReadAsync();

        Assert.True(Assert.Single(snapshot.Sources).IsDigest);
        Assert.Equal(Articles.Digest.Text.Id, Assert.Single(snapshot.Events).Citations[0].TextId);
    }

    [Fact]
    public async Task A_reprint_is_the_same_source()
    {
        var store = Open();
        await store.SaveAsync(Articles.Reprint);
        await store.SaveAsync(Articles.FullText);
        await store.SaveAsync(Articles.Digest);
        var snapshot = await store.ReadAsync();

        Assert.Equal(3, Assert.Single(snapshot.Sources).ArticleCount);
        Assert.Single(Assert.Single(snapshot.Events).Citations);
    }

    [Fact]
    public async Task Two_works_of_one_name_have_two_ids()
    {
        var store = Open();
        await store.SaveAsync(Articles.First);
        await store.SaveAsync(Articles.Namesake);
        var ids = (await store.ReadAsync()).Sources.Select(s => s.Id).ToList();

        Assert.Equal(2, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("first-report-2024-11-18", ids);
        Assert.Contains(ids, id => id.StartsWith("first-report-2024-11-18-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_stored_depends_on_the_articles_and_not_on_their_order()
    {
        const int Seed = 20240530;
        var random = new Random(Seed);
        string? expected = null;
        for (var round = 0; round < 20; round++)
        {
            Reset();
            var order = Articles.All.Concat(Articles.All.Take(random.Next(3))).ToArray();
            random.Shuffle(order);
            using var store = new OpenStore(CreateEngine());
            foreach (var reading in order)
            {
                await store.SaveAsync(reading);
            }

            var hash = (await store.SoundReportAsync()).ContentHash;
            Assert.True(string.Equals(expected ??= hash, hash, StringComparison.Ordinal), $"seed {Seed}, round {round}: {string.Join(", ", order.Select(o => o.Article.FileName))}");
        }
    }

    [Fact]
    public async Task A_change_of_the_vocabulary_reaches_what_was_stored_before()
    {
        using (var before = new OpenStore(CreateEngine(), Readings.WithoutClasses))
        {
            await before.SaveAsync(Articles.First);
            await before.SaveAsync(Articles.Second);
            Assert.Equal(2, (await before.ReadAsync()).Events.Count(e => e.Action == PolicyAction.Permits));
        }

        var store = Open();
        await store.SaveAsync(Articles.Namesake);

        Assert.Single((await store.ReadAsync()).Events, e => e.Action == PolicyAction.Permits);
        await store.SoundReportAsync();
    }

    [Fact]
    public async Task Another_process_sees_what_was_written()
    {
        var (one, other) = (Open(), Open());
        await one.SaveAsync(Articles.First);
        var before = await other.ReadAsync();
        await one.SaveAsync(Articles.Namesake);
        var after = await other.ReadAsync();

        Assert.Equal((2, 3), (before.Events.Count, after.Events.Count));
        Assert.NotEqual(before.Version, after.Version);
    }

    [Fact]
    public async Task Readers_see_whole_articles_while_others_write()
    {
        var (writer, reader) = (Open(), Open());
        await writer.SaveAsync(Articles.First);
        var writing = Task.Run(async () =>
        {
            for (var n = 0; n < 40; n++)
            {
                var told = new Told($"Report {n} says that ATACMS were allowed.", "US", PolicyAction.Permits, "atacms", "2024-11-17");
                await writer.SaveAsync(Readings.Of($"{n}.txt", Readings.Published($"Report {n}", "2024-11-19"), told));
            }
        }, TestContext.Current.CancellationToken);
        while (!writing.IsCompleted)
        {
            var snapshot = await reader.ReadAsync();
            var sources = snapshot.Sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
            Assert.All(snapshot.Events.SelectMany(e => e.Citations), c => Assert.Contains(c.SourceId, sources));
            Assert.Equal(snapshot.Sources.Length, snapshot.Events.Single(e => e.Action == PolicyAction.Permits).Citations.Length);
        }

        await writing;
        Assert.Equal(41, (await writer.SoundReportAsync()).Articles);
    }

    [Fact]
    public async Task Two_processes_can_write_at_once()
    {
        var stores = new[] { Open(), Open() };
        await Task.WhenAll(stores.Select(store => Task.Run(async () =>
        {
            for (var n = 0; n < 15; n++)
            {
                await store.SaveAsync(Readings.Of($"{n}.txt", Readings.Published($"Report {n}", "2024-11-19"), new Told($"Report {n} says it.", "US", PolicyAction.Permits, "atacms", "2024-11-17")));
            }
        })));

        Assert.Equal(15, (await stores[0].SoundReportAsync()).Articles);
    }

    [Fact]
    public async Task There_is_no_document_of_an_unknown_source() =>
        Assert.Null(await Open().Reader.FindDocumentAsync("nobody", TestContext.Current.CancellationToken));
}
