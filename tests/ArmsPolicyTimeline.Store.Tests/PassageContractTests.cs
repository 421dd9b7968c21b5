using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>What is kept of passages when they are read, and what is noticed when a text changes behind our back.</summary>
public abstract class PassageContractTests : EngineContractTests
{
    private const string Sentence = "London had said no all summer.";

    [Fact]
    public async Task What_is_stored_verifies_as_exact()
    {
        var store = await FilledAsync();
        var report = await store.Passages.VerifyAsync(TestContext.Current.CancellationToken);

        Assert.Empty(report.Faults);
        Assert.Empty(report.ChangedSources);
        Assert.Equal((await store.SoundReportAsync()).Passages, report.Passages);
        Assert.Equal(report.Passages, report.Exact);
    }

    [Fact]
    public async Task A_passage_is_kept_with_what_stood_around_it()
    {
        var store = await FilledAsync();
        var kept = Assert.Single(await store.Passages.OfEventAsync((await EventOfAsync(store)).Id, TestContext.Current.CancellationToken));

        var before = "Washington allowed the use of ATACMS on Sunday.\n\n";
        Assert.Equal(new TextQuoteSelector(Sentence, before[^32..], ""), kept.Selectors.Quote);
        Assert.Equal(new TextPositionSelector(before.Length, before.Length + Sentence.Length), kept.Selectors.Position);
        Assert.Equal((Readings.Sha256(Sentence), Readings.Sha256(before + Sentence), SourceText.NormaliserVersion), (kept.Selectors.PassageSha256, kept.Selectors.TextSha256, kept.Selectors.NormaliserVersion));
    }

    [Fact]
    public async Task Passages_of_many_events_are_those_of_each_in_their_order()
    {
        var store = await FilledAsync();
        string[] events = [.. (await store.ReadAsync()).Events.Select(e => e.Id).Reverse()];
        var expected = new List<string>();
        foreach (var id in events)
        {
            expected.AddRange((await store.Passages.OfEventAsync(id, TestContext.Current.CancellationToken)).Select(p => p.Id));
        }

        var found = await store.Passages.OfEventsAsync([.. events, "none"], TestContext.Current.CancellationToken);
        Assert.Equal(expected.Distinct(StringComparer.Ordinal), found.Select(p => p.Id));
        foreach (var passage in found)
        {
            Assert.Equal((await store.Passages.FindAsync(passage.Id, TestContext.Current.CancellationToken))!.EventIds, passage.EventIds);
        }
    }

    [Fact]
    public async Task A_passage_is_found_by_its_short_id()
    {
        var store = await FilledAsync();
        var known = Assert.Single(await store.Passages.OfEventAsync((await EventOfAsync(store)).Id, TestContext.Current.CancellationToken));
        var found = await store.Passages.FindAsync(known.Id, TestContext.Current.CancellationToken);

        Assert.Equal((known.SourceId, Sentence, 2), (found!.SourceId, found.Passage.Quote, found.Passage.Locator));
        Assert.Equal(known.EventIds, found.EventIds);
        Assert.Contains(known.Id, (await store.Passages.OfSourceAsync(known.SourceId, TestContext.Current.CancellationToken)).Select(p => p.Id));
        Assert.Null(await store.Passages.FindAsync("0000000000zz", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("all summer", "all winter", ProofState.Gone, ProofReason.NotFound)]
    [InlineData("Washington", "In Washington they", ProofState.Moved, ProofReason.OnePlace)]
    [InlineData("Washington", "Wellington", null, null)]
    public async Task A_text_that_changes_is_noticed(string old, string now, ProofState? state, ProofReason? reason)
    {
        var store = await FilledAsync();
        var concerned = await EventOfAsync(store);
        await ChangeAsync(text => text.Replace(old, now, StringComparison.Ordinal));
        var report = await store.Passages.VerifyAsync(TestContext.Current.CancellationToken);
        var fault = report.Faults.SingleOrDefault(f => f.EventId == concerned.Id);

        Assert.Equal((state, reason), (fault?.Proof.State, fault?.Proof.Reason));
        Assert.Contains(concerned.Citations[0].SourceId, report.ChangedSources);
        Assert.Equal(report.Passages, report.Exact + report.Moved + report.Gone);
        Assert.NotEmpty((await store.Inspector.InspectAsync(TestContext.Current.CancellationToken)).Problems);
    }

    [Fact]
    public async Task What_was_kept_is_not_made_anew_of_a_changed_text()
    {
        var store = await FilledAsync();
        await ChangeAsync(text => text.Replace("all summer", "all winter", StringComparison.Ordinal));

        // Another report of the same decision: its event is written anew, with all its citations.
        await store.SaveAsync(Readings.Of("again.txt", Readings.Published("Again", "2024-09-25"), new Told("No, said London in the summer.", "GB", Chronicle.Events.PolicyAction.Prohibits, "storm-shadow", "2024-22")));
        var report = await store.Passages.VerifyAsync(TestContext.Current.CancellationToken);

        Assert.Equal([(Sentence, ProofReason.NotFound)], report.Faults.Select(f => (f.Passage.Quote, f.Proof.Reason)));
    }

    [Fact]
    public async Task A_kept_quotation_that_changes_is_noticed()
    {
        var store = await FilledAsync();
        await using (var context = await ContextAsync())
        {
            await context.Passages.Where(p => p.Quote == Sentence).ExecuteUpdateAsync(set => set.SetProperty(p => p.Quote, "London had said yes all summer."), TestContext.Current.CancellationToken);
        }

        var fault = Assert.Single((await store.Passages.VerifyAsync(TestContext.Current.CancellationToken)).Faults);
        Assert.Equal((ProofState.Gone, ProofReason.RecordChanged), (fault.Proof.State, fault.Proof.Reason));
    }

    [Fact]
    public async Task A_missing_text_leaves_its_passages_gone()
    {
        var store = await FilledAsync();
        await using (var context = await ContextAsync())
        {
            await context.Texts.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        var report = await store.Passages.VerifyAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, report.Passages), (report.Exact, report.Gone));
        Assert.All(report.Faults, f => Assert.Equal(ProofReason.NoText, f.Proof.Reason));
    }

    [Fact]
    public async Task Links_to_a_digest_lead_to_paragraphs_of_the_full_text()
    {
        var store = Open();
        await store.SaveAsync(Articles.Digest);
        var digest = Assert.Single(await store.Passages.OfSourceAsync("test-2024-05-31-border", TestContext.Current.CancellationToken));
        Assert.Empty(await store.Passages.FormerOfSourceAsync(digest.SourceId, TestContext.Current.CancellationToken));
        await store.SaveAsync(Articles.FullText);

        Assert.Equal([new FormerPassage(digest.Id, 1)], await store.Passages.FormerOfSourceAsync(digest.SourceId, TestContext.Current.CancellationToken));
        Assert.NotEqual(digest.Id, Assert.Single(await store.Passages.OfSourceAsync(digest.SourceId, TestContext.Current.CancellationToken)).Id);
    }

    [Fact]
    public async Task Archive_and_access_date_are_kept()
    {
        var store = Open();
        var known = Readings.Published("Kept", "2024-11-18") with { Archived = "https://archive.example/1", Accessed = Readings.Date("2024-12-01") };
        await store.SaveAsync(Readings.Of("kept.txt", known, new Told("London said yes.", "GB", Chronicle.Events.PolicyAction.Permits, "storm-shadow", "2024-11-17")));
        var source = Assert.Single((await store.ReadAsync()).Sources);

        Assert.Equal((known.Archived, known.Accessed), (source.Metadata.Archived, source.Metadata.Accessed));
    }

    private protected async Task<ChronicleContext> ContextAsync() => await new StoreDatabase(CreateEngine(), TimeProvider.System).ContextAsync(TestContext.Current.CancellationToken);

    private async Task<OpenStore> FilledAsync()
    {
        var store = Open();
        await store.SaveTogetherAsync(Articles.All);
        return store;
    }

    private static async Task<Chronicle.Events.PolicyEvent> EventOfAsync(OpenStore store) =>
        (await store.ReadAsync()).Events.Single(e => e.Citations.Any(c => c.Passages.Any(p => p.Quote == Sentence)));

    private async Task ChangeAsync(Func<string, string> change)
    {
        await using var context = await ContextAsync();
        foreach (var text in await context.Texts.Where(t => t.Text.Contains(Sentence)).ToListAsync(TestContext.Current.CancellationToken))
        {
            text.Text = change(text.Text);
        }

        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
