using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>What every engine must record of the changes of its events.</summary>
public abstract class ChangeContractTests : EngineContractTests
{
    private const string Washington = "Washington allowed the use of ATACMS on Sunday.";

    [Fact]
    public async Task Every_event_of_a_first_filling_is_added_once_with_a_number_of_its_own()
    {
        var store = Open();
        await store.SaveTogetherAsync(Articles.All);
        var changes = await AllAsync(store);

        Assert.Equal((await store.ReadAsync()).Events.Select(e => e.Id).Order(StringComparer.Ordinal), changes.Select(c => c.Change.EventId).Order(StringComparer.Ordinal));
        Assert.All(changes, c => Assert.Equal((ChangeKind.Added, store.Time.Now, null), (c.Change.Kind, c.At, c.Change.Rules)));
        Assert.Equal(Enumerable.Range(1, changes.Length).Select(n => (long)n).Reverse(), changes.Select(c => c.Number));
        Assert.Equal(new ChangeStamp(changes.Length, store.Time.Now), await store.Changes.LatestAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_record_is_read_page_by_page_without_gap_or_repetition()
    {
        var store = Open();
        await store.SaveTogetherAsync(Articles.All);
        await store.SaveAsync(OneReport("more.txt", "US", "2024-11-17"));
        var all = await AllAsync(store);
        var paged = new List<RecordedChange>();
        for (long? below = null; await store.Changes.ReadAsync(below, 2, TestContext.Current.CancellationToken) is { IsEmpty: false } page; below = page[^1].Number)
        {
            Assert.InRange(page.Length, 1, 2);
            paged.AddRange(page);
        }

        Assert.Equal(all.Select(c => c.Number), paged.Select(c => c.Number));
        Assert.Equal(all.Select(c => c.Change.EventId), paged.Select(c => c.Change.EventId));
    }

    [Fact]
    public async Task When_it_was_last_written_is_known_to_every_process()
    {
        var store = Open();
        await store.SaveTogetherAsync(Articles.All);
        store.Time.Now += TimeSpan.FromDays(3);
        await store.SaveAsync(OneReport("more.txt", "US", "2024-11-17"));
        foreach (var wholeUpTo in new[] { 0, ChronicleReader.WholeUpTo })
        {
            using var other = new OpenStore(CreateEngine(), Readings.Vocabulary, wholeUpTo);
            Assert.Equal(store.Time.Now, (await other.ReadAsync()).WrittenAt);
        }
    }

    [Fact]
    public async Task Another_source_of_the_same_decision_is_a_report_and_no_correction()
    {
        var store = Open();
        await store.SaveAsync(OneReport("one.txt", "US", "2024-11-17"));
        await store.SaveAsync(OneReport("two.txt", "US", "2024-11-17"));
        var change = (await AllAsync(store))[0].Change;

        Assert.Equal((ChangeKind.Reported, "us-permits-atacms-2024-11-17", null), (change.Kind, change.EventId, change.Before));
        Assert.Equal(["report-two-txt-2024-11-18"], change.Joined);
    }

    [Fact]
    public async Task A_source_that_changes_what_is_said_corrects_it()
    {
        var store = Open();
        await store.SaveAsync(OneReport("one.txt", "US", "2024-11-17"));
        await store.SaveAsync(Readings.Of("two.txt", Readings.Published("Named", "2024-11-18"), new Told("The minister said so on Sunday.", "US", PolicyAction.Permits, "atacms", "2024-11-17") with { Official = "A. Minister" }));
        var change = (await AllAsync(store))[0].Change;

        Assert.Equal((ChangeKind.Corrected, null), (change.Kind, change.Rules));
        Assert.Contains(new FieldChange("official", null, "A. Minister"), change.Fields);
    }

    [Fact]
    public async Task An_event_that_gets_a_better_date_goes_on_under_its_new_id()
    {
        var store = Open();
        await store.SaveAsync(OneReport("one.txt", "US", "2024-11"));
        await store.SaveAsync(OneReport("two.txt", "US", "2024-11-17"));
        var all = await AllAsync(store);

        Assert.Equal(["us-permits-atacms-2024-11-17"], (await store.ReadAsync()).Events.Select(e => e.Id));
        Assert.Equal(
            (ChangeKind.Corrected, "us-permits-atacms-2024-11", "us-permits-atacms-2024-11-17"),
            (all[0].Change.Kind, all[0].Change.EventId, all[0].Change.IntoId));
        Assert.Contains(new FieldChange("date", "2024-11", "2024-11-17"), all[0].Change.Fields);
        Assert.Equal(2, all.Length);
        Assert.Equal("us-permits-atacms-2024-11-17", (await FindAsync(store, "us-permits-atacms-2024-11"))!.CurrentId);
        Assert.Null(await FindAsync(store, "us-permits-atacms-2023"));
    }

    [Fact]
    public async Task An_event_that_the_reader_no_longer_finds_is_withdrawn_with_what_it_said_and_can_come_back()
    {
        var store = Open();
        await store.SaveAsync(Articles.First);
        store.Time.Now = store.Time.Now.AddDays(1);
        await store.SaveAsync(Readings.Of(Articles.First.Article, new Told(Washington, "US", PolicyAction.Permits, "atacms", "2024-11-17")), "2");
        var change = (await AllAsync(store))[0];
        var gone = await FindAsync(store, "gb-prohibits-storm-shadow-2024-22");

        Assert.Equal((ChangeKind.Withdrawn, "gb-prohibits-storm-shadow-2024-22", store.Time.Now), (change.Change.Kind, change.Change.EventId, change.At));
        Assert.NotNull(change.Change.Rules);
        Assert.NotNull(gone);
        Assert.Equal((null, store.Time.Now, change.Change.Rules), (gone.CurrentId, gone.At, gone.Rules));
        Assert.Equal((PolicyAction.Prohibits, Readings.Date("2024-22")), (gone.Last!.Action, gone.Last.Date));
        Assert.Equal(["first-report-2024-11-18"], gone.Last.Sources);

        await store.SaveAsync(Articles.First, "3");
        Assert.Equal("gb-prohibits-storm-shadow-2024-22", (await FindAsync(store, "gb-prohibits-storm-shadow-2024-22"))!.CurrentId);
        Assert.Equal(ChangeKind.ReCoded, (await AllAsync(store))[0].Change.Kind);
    }

    [Fact]
    public async Task Two_events_that_new_rules_take_for_one_are_merged()
    {
        var all = new[]
        {
            Readings.Of("one.txt", Readings.Published("One", "2024-11-18"), new Told(Washington, "US", PolicyAction.Permits, "atacms", "2024-11-17")),
            Readings.Of("two.txt", Readings.Published("Two", "2024-11-18"), new Told("The missiles may be used now.", "US", PolicyAction.Permits, "missiles", "2024-11-17")),
        };
        using (var before = new OpenStore(CreateEngine(), Readings.WithoutClasses))
        {
            await before.SaveTogetherAsync(all);
            Assert.Equal(2, (await before.ReadAsync()).Events.Count);
        }

        using var store = new OpenStore(CreateEngine(), Readings.Vocabulary);
        await store.SaveAsync(OneReport("other.txt", "GB", "2024-11-17"));
        var left = Assert.Single((await store.ReadAsync()).Events, e => e.Actor == new ActorCode("US"));
        var ids = new[] { "us-permits-atacms-2024-11-17", "us-permits-missiles-2024-11-17" };
        foreach (var id in ids)
        {
            Assert.Equal(left.Id, (await FindAsync(store, id))!.CurrentId);
        }

        var merged = Assert.Single(await AllAsync(store), c => c.Change.Kind == ChangeKind.Merged).Change;
        Assert.Equal(left.Id, merged.IntoId);
        Assert.NotNull(merged.Rules);
        Assert.Equal(ChangeKind.Added, Assert.Single(await AllAsync(store), c => c.Change.EventId.StartsWith("gb-", StringComparison.Ordinal)).Change.Kind);
    }

    [Fact]
    public async Task The_event_of_another_government_in_the_same_sentence_does_not_go_on_for_one_that_is_gone()
    {
        var store = Open();
        const string Both = "Washington and London allowed it.";
        var (us, gb) = (new Told(Both, "US", PolicyAction.Permits, "atacms", "2024-11-17"), new Told(Both, "GB", PolicyAction.Permits, "atacms", "2024-11-17"));
        var reading = Readings.Of("both.txt", Readings.Published("Both", "2024-11-18"), us, gb);
        await store.SaveAsync(reading);
        await store.SaveAsync(reading with { Candidates = [reading.Candidates[0]] }, "2");

        Assert.Null((await FindAsync(store, "gb-permits-atacms-2024-11-17"))!.CurrentId);
    }

    [Fact]
    public async Task A_source_of_another_title_is_found_under_its_old_id_and_changes_no_event()
    {
        var store = Open();
        var (first, known) = (OneReport("one.txt", "US", "2024-11-17"), Readings.Published("A better title", "2024-11-18"));
        await store.SaveAsync(first);
        await store.SaveAsync(first with { Article = first.Article with { Metadata = known } }, "2");

        Assert.Single(await AllAsync(store));
        Assert.Equal("a-better-title-2024-11-18", (await store.Changes.FindSourceAsync("report-one-txt-2024-11-18", TestContext.Current.CancellationToken))!.CurrentId);
        Assert.Null(await store.Changes.FindSourceAsync("never", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_stays_as_it_was_is_not_recorded()
    {
        var store = Open();
        await store.SaveTogetherAsync(Articles.All);
        var stamp = await store.Changes.LatestAsync(TestContext.Current.CancellationToken);
        await store.SaveTogetherAsync(Articles.All, "2");

        Assert.Equal(stamp, await store.Changes.LatestAsync(TestContext.Current.CancellationToken));
    }

    private protected static ReadingResult OneReport(string file, string actor, string date) =>
        Readings.Of(file, Readings.Published("Report " + file, "2024-11-18"), new Told($"{actor} allowed it, says {file}.", actor, PolicyAction.Permits, "atacms", date));

    private protected static Task<ImmutableArray<RecordedChange>> AllAsync(OpenStore store) => store.Changes.ReadAsync(null, 1000, TestContext.Current.CancellationToken);

    private static Task<Whereabouts?> FindAsync(OpenStore store, string id) => store.Changes.FindEventAsync(id, TestContext.Current.CancellationToken);
}
