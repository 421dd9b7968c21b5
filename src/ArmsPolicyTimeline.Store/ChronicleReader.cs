using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Search;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store;

/// <summary>The read port. The snapshot is kept until somebody, of this process or another, has written; each reading asks, unless this process hears of all changes.</summary>
internal sealed class ChronicleReader(StoreDatabase database, int wholeUpTo = ChronicleReader.WholeUpTo) : IChronicleReader, IDisposable
{
    /// <summary>So many events are read whole, which serves pages quickest; of more only what can be counted is kept in memory.</summary>
    public const int WholeUpTo = 10_000;

    /// <summary>So many of the best hits are told with a piece of their passages.</summary>
    public const int SnippetCount = 50;

    private readonly SemaphoreSlim reading = new(1, 1);
    private Kept? kept;
    private Counted? counted;

    public async Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel)
    {
        try
        {
            return await database.RunAsync(() => ReadCurrentAsync(cancel));
        }
        catch (StoreException e) when (e.Failure == StoreFailure.Unreachable && Volatile.Read(ref kept) is { } last)
        {
            // Pages answer on while a server is started again.
            return last.Snapshot;
        }
    }

    private async Task<ChronicleSnapshot> ReadCurrentAsync(CancellationToken cancel)
    {
        if (await FindKeptAsync(cancel) is { } known)
        {
            return known.Snapshot;
        }

        await reading.WaitAsync(cancel);
        try
        {
            if (await FindKeptAsync(cancel) is { } other)
            {
                return other.Snapshot;
            }

            var changes = database.Changes.Count;
            var next = await ReadAnewAsync(cancel);
            Volatile.Write(ref kept, next with { Changes = changes });
            return next.Snapshot;
        }
        finally
        {
            reading.Release();
        }
    }

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

    // What is kept, where it is still what is stored.
    private async Task<Kept?> FindKeptAsync(CancellationToken cancel)
    {
        var (changes, known) = (database.Changes.Count, Volatile.Read(ref kept));
        if (known is null || (changes is not null && known.Changes == changes))
        {
            return known;
        }

        if (!string.Equals(known.Revision, await RevisionAsync(cancel), StringComparison.Ordinal))
        {
            return null;
        }

        Interlocked.CompareExchange(ref kept, known with { Changes = changes }, known);
        return known;
    }

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
        var snapshot = isSmall ? await SnapshotReading.ReadAsync(context, cancel) : await SnapshotReading.ReadColumnsAsync(database, context, cancel);
        return new Kept(revision, snapshot with { WrittenAt = await new StoreState(context).WrittenAsync(cancel) });
    }

    private sealed record Kept(string Revision, ChronicleSnapshot Snapshot)
    {
        /// <summary>The changes counted when it was known to be current; null: some may have gone unheard.</summary>
        public long? Changes { get; init; }
    }

    private sealed record Counted(string Revision, int Passages);
}
