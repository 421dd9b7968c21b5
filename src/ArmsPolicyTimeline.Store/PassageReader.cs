using System.Collections.Immutable;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Reading;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store;

/// <summary>Reads passages with their selectors and looks them up in the texts that are stored now.</summary>
internal sealed class PassageReader(StoreDatabase database) : IPassageReader
{
    public Task<string> RevisionAsync(CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var connection = await database.ConnectionAsync(cancel);
        return await StoreState.RevisionAsync(connection, cancel);
    });

    public Task<ProofReport> VerifyAsync(CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var context = await database.ContextAsync(cancel);
        await using var transaction = await database.Engine.BeginAsync(context, isWriting: false, cancel);
        return await new PassageProving(context).RunAsync(await StoreState.RevisionAsync(context.Database.GetDbConnection(), cancel), cancel);
    });

    public async Task<KeptPassage?> FindAsync(string passageId, CancellationToken cancel) =>
        (await ReadAsync((citations, passages) => (citations, passages.Where(p => p.PassageId == passageId)), cancel)).FirstOrDefault();

    public Task<ImmutableArray<KeptPassage>> OfEventAsync(string eventId, CancellationToken cancel) =>
        ReadAsync((citations, passages) => (citations, passages.Where(p => p.EventId == eventId)), cancel);

    public async Task<ImmutableArray<KeptPassage>> OfSourceAsync(string sourceId, CancellationToken cancel) =>
        [.. (await ReadAsync((citations, passages) => (citations.Where(c => c.SourceId == sourceId), passages), cancel)).OrderBy(p => p.Passage.Span)];

    public Task<ImmutableArray<FormerPassage>> FormerOfSourceAsync(string sourceId, CancellationToken cancel) => database.RunAsync<ImmutableArray<FormerPassage>>(async () =>
    {
        await using var context = await database.ContextAsync(cancel);
        var bodies = await (
            from article in context.Articles
            where article.SourceId == sourceId && !article.IsShown
            join candidate in context.Candidates on article.Id equals candidate.ArticleId
            select candidate.Body).ToListAsync(cancel);
        return
        [
            .. bodies.SelectMany(body => JsonSerializer.Deserialize(body, StoreJson.Default.CandidateBody)?.Passages ?? [])
                .Select(p => new FormerPassage(PassageId.Of(sourceId, p.Locator, p.Quote), p.Locator))
                .Distinct()
                .OrderBy(p => p.Locator).ThenBy(p => p.Id, StringComparer.Ordinal),
        ];
    });

    public async Task<ImmutableArray<KeptPassage>> OfEventsAsync(IReadOnlyCollection<string> eventIds, CancellationToken cancel)
    {
        var all = ImmutableArray.CreateBuilder<KeptPassage>();
        var places = eventIds.Distinct(StringComparer.Ordinal).Select((id, place) => (id, place)).ToDictionary(p => p.id, p => p.place, StringComparer.Ordinal);
        foreach (var some in places.Keys.Chunk(Chunks.Size))
        {
            var ids = await IdsOfAsync(some, cancel);
            all.AddRange(await ReadAsync((citations, passages) => (citations, passages.Where(p => p.PassageId != null && ids.Contains(p.PassageId))), cancel));
        }

        return
        [
            .. all.DistinctBy(p => (p.SourceId, p.Selectors.TextSha256, p.Passage.Span))
                .OrderBy(p => p.EventIds.Min(id => places.GetValueOrDefault(id, int.MaxValue))),
        ];
    }

    // Asked for by itself: as part of the other question, every passage would be looked at.
    private Task<string[]> IdsOfAsync(string[] events, CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var context = await database.ContextAsync(cancel);
        return await context.Passages.Where(p => events.Contains(p.EventId)).Select(p => p.PassageId).OfType<string>().Distinct().ToArrayAsync(cancel);
    });

    private Task<ImmutableArray<KeptPassage>> ReadAsync(
        Func<IQueryable<CitationRow>, IQueryable<PassageRow>, (IQueryable<CitationRow> Citations, IQueryable<PassageRow> Passages)> choose,
        CancellationToken cancel) => database.RunAsync<ImmutableArray<KeptPassage>>(async () =>
    {
        await using var context = await database.ContextAsync(cancel);
        var (citations, passages) = choose(context.Citations.AsNoTracking(), context.Passages.AsNoTracking());
        var kept = await KeptRow.Join(citations, passages, context.Selectors.AsNoTracking()).ToListAsync(cancel);
        return
        [
            .. kept.GroupBy(k => (k.Passage.SourceId, k.TextId, k.Passage.Start, k.Passage.Length))
                .OrderBy(g => g.Key.SourceId, StringComparer.Ordinal).ThenBy(g => g.Min(k => k.Passage.Ordinal)).ThenBy(g => g.Key.Start)
                .Select(g => g.First().ToKept([.. g.Select(k => k.Passage.EventId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
        ];
    });
}
