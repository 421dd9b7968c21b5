using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Search;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store;

/// <summary>The read port. The snapshot is kept until somebody, of this process or another, has written.</summary>
internal sealed class ChronicleReader(StoreDatabase database, int wholeUpTo = ChronicleReader.WholeUpTo) : IChronicleReader, IDisposable
{
    /// <summary>So many events are read whole, which serves pages quickest; of more only what can be counted is kept in memory.</summary>
    public const int WholeUpTo = 10_000;

    private const int SnippetCount = 50;

    private readonly SemaphoreSlim reading = new(1, 1);
    private Kept? kept;
    private Counted? counted;

    public Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel) => database.RunAsync(async () =>
    {
        if (Volatile.Read(ref kept) is { } known && string.Equals(known.Revision, await RevisionAsync(cancel), StringComparison.Ordinal))
        {
            return known.Snapshot;
        }

        await reading.WaitAsync(cancel);
        try
        {
            if (kept is { } other && string.Equals(other.Revision, await RevisionAsync(cancel), StringComparison.Ordinal))
            {
                return other.Snapshot;
            }

            var next = await ReadAnewAsync(cancel);
            Volatile.Write(ref kept, next);
            return next.Snapshot;
        }
        finally
        {
            reading.Release();
        }
    });

    public Task<SearchResult> SearchAsync(string words, CancellationToken cancel) => database.RunAsync(async () =>
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = SearchWords.Of(words);
        if (wanted.Words.IsEmpty)
        {
            return new SearchResult([], ImmutableDictionary<string, string>.Empty);
        }

        await using var connection = await database.ConnectionAsync(cancel);
        var hits = await database.Engine.SearchAsync(connection, wanted, cancel);
        return new SearchResult(
            [.. hits.Select(h => h.EventId)],
            hits.Take(SnippetCount).ToImmutableDictionary(h => h.EventId, h => h.Snippet, StringComparer.Ordinal));
    });

    public Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var context = await database.ContextAsync(cancel);
        var found = await (
            from source in context.Sources.AsNoTracking()
            where source.Id == sourceId
            join article in context.Articles.AsNoTracking() on source.Id equals article.SourceId
            where article.IsShown
            join text in context.Texts.AsNoTracking() on article.TextId equals text.Id
            select new { source, article, text.Text }).SingleOrDefaultAsync(cancel);
        return found is null
            ? null
            : new SourceDocument(SourceMapping.FromRow(found.source), found.Text, ArticleMapping.ParagraphsOf(found.article), ArticleMapping.CutsOf(found.article));
    });

    public Task<int> CountPassagesAsync(CancellationToken cancel) => database.RunAsync(async () =>
    {
        var revision = await RevisionAsync(cancel);
        if (Volatile.Read(ref counted) is { } known && string.Equals(known.Revision, revision, StringComparison.Ordinal))
        {
            return known.Passages;
        }

        await using var context = await database.ContextAsync(cancel);
        var passages = await context.Passages.Select(p => new { p.SourceId, p.Start, p.Length }).Distinct().CountAsync(cancel);
        Volatile.Write(ref counted, new(revision, passages));
        return passages;
    });

    public void Dispose() => reading.Dispose();

    private async Task<string> RevisionAsync(CancellationToken cancel)
    {
        await using var connection = await database.ConnectionAsync(cancel);
        return await StoreState.RevisionAsync(connection, cancel);
    }

    private async Task<Kept> ReadAnewAsync(CancellationToken cancel)
    {
        await using var context = await database.ContextAsync(cancel);
        await using var transaction = await database.Engine.BeginAsync(context, isWriting: false, cancel);
        var revision = await StoreState.RevisionAsync(context.Database.GetDbConnection(), cancel);
        var isSmall = await context.Events.CountAsync(cancel) <= wholeUpTo;
        return new Kept(revision, isSmall ? await SnapshotReading.ReadAsync(context, cancel) : await SnapshotReading.ReadColumnsAsync(database, context, cancel));
    }

    private sealed record Kept(string Revision, ChronicleSnapshot Snapshot);

    private sealed record Counted(string Revision, int Passages);
}
