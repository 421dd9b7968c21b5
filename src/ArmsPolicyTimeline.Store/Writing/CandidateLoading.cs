using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Loads candidates that count, those of the articles that their sources show.</summary>
internal sealed class CandidateLoading(ChronicleContext context)
{
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);

    // Many candidates are of one article and remembered long; its id is kept once.
    private readonly Dictionary<string, string> articles = new(StringComparer.Ordinal);

    /// <summary>All candidates of some blocks of one actor.</summary>
    public async Task<List<StoredCandidate>> OfBlocksAsync(HashSet<Block> blocks, CancellationToken cancel)
    {
        // One question for all blocks of an actor finds some more than asked for; a question for each block would take longer.
        var (actor, recipients, topics) = Block.Cover(blocks);
        var found = await LoadAsync(context.Candidates.Where(c => c.Actor == actor && recipients.Contains(c.Recipient) && topics.Contains(c.Topic)), cancel);
        return found.FindAll(c => blocks.Contains(c.Block));
    }

    /// <summary>All candidates of some articles.</summary>
    public Task<List<StoredCandidate>> OfArticlesAsync(IEnumerable<string> articleIds, CancellationToken cancel) =>
        LoadAsync(articleIds, ids => context.Candidates.Where(c => ids.Contains(c.ArticleId)), cancel);

    /// <summary>The candidates with these ids.</summary>
    public Task<List<StoredCandidate>> WithIdsAsync(IEnumerable<string> candidateIds, CancellationToken cancel) =>
        LoadAsync(candidateIds, ids => context.Candidates.Where(c => ids.Contains(c.Id)), cancel);

    private async Task<List<StoredCandidate>> LoadAsync(IEnumerable<string> all, Func<string[], IQueryable<CandidateRow>> question, CancellationToken cancel)
    {
        var loaded = new List<StoredCandidate>();
        foreach (var ids in all.Chunk(Chunks.Size))
        {
            loaded.AddRange(await LoadAsync(question(ids), cancel));
        }

        return loaded;
    }

    private async Task<List<StoredCandidate>> LoadAsync(IQueryable<CandidateRow> candidates, CancellationToken cancel)
    {
        var found = await (
            from candidate in candidates.AsNoTracking()
            join article in context.Articles.AsNoTracking() on candidate.ArticleId equals article.Id
            where article.IsShown
            select new { candidate, article.SourceId }).ToListAsync(cancel);
        foreach (var ids in found.Select(f => f.SourceId).Distinct(StringComparer.Ordinal).Where(id => !sources.ContainsKey(id)).ToList().Chunk(Chunks.Size))
        {
            await foreach (var row in context.Sources.AsNoTracking().Where(s => ids.Contains(s.Id)).AsAsyncEnumerable().WithCancellation(cancel))
            {
                sources.Add(row.Id, SourceMapping.FromRow(row));
            }
        }

        foreach (var row in found.Select(f => f.candidate))
        {
            row.ArticleId = articles.TryGetValue(row.ArticleId, out var id) ? id : articles[row.ArticleId] = row.ArticleId;
        }

        return found.ConvertAll(f => StoredCandidate.Of(f.candidate, sources[f.SourceId]));
    }
}
