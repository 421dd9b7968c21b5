using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Changes;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Writes articles with all that follows from them, within the transaction of their context.</summary>
internal sealed class ArticleWriting(ChronicleContext context, RowWriter rows, Vocabulary vocabulary, ResolutionMemory memory, TimeProvider time)
{
    private readonly StoreState state = new(context);
    private bool isNewSource;

    /// <summary>Writes articles that differ from what is there.</summary>
    public async Task WriteAsync(IReadOnlyCollection<ArticleDraft> drafts, CancellationToken cancel)
    {
        var old = await OldAsync(drafts, cancel);
        var fresh = drafts.Where(d => !old.TryGetValue(d.Article.Id, out var there) || !string.Equals(there.ReadingKey, d.Article.ReadingKey, StringComparison.Ordinal)).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        var replaced = fresh.Select(d => old.GetValueOrDefault(d.Article.Id)).OfType<ArticleRow>().ToList();
        var touched = await BlocksOfAsync(replaced.ConvertAll(a => a.Id), cancel);
        var fellows = await RemoveAsync(replaced, cancel);
        foreach (var draft in fresh.Where(d => old.ContainsKey(d.Article.Id)))
        {
            // So that it is known where its source went.
            draft.Article.SourceId = old[draft.Article.Id].SourceId;
        }

        var joining = new SourceJoining(context, rows);
        var changed = await joining.JoinAsync([.. fresh.Select(d => d.Article), .. fellows], replaced.Select(a => a.SourceId), cancel);
        await context.SaveChangesAsync(cancel);
        await AddAsync(fresh, cancel);
        isNewSource = replaced.Count == 0 && changed.Count(a => string.Equals(a.SourceId, fresh[0].Article.SourceId, StringComparison.Ordinal)) == 1;
        var isAnew = await state.IsResolvedOtherwiseAsync(vocabulary, cancel);
        memory.Expect(isAnew ? null : await state.RevisionAsync(cancel));
        var added = fresh.Select(d => d.Article.Id).ToHashSet(StringComparer.Ordinal);
        touched.UnionWith(isAnew ? await BlocksOfAllAsync(cancel) : await BlocksOfAsync([.. changed.Select(a => a.Id).Where(id => !added.Contains(id))], cancel));
        memory.Forget(touched);
        touched.UnionWith(await BlocksOfAsync([.. added], cancel));
        var cause = WritingCause.Of(fresh, old, joining.Moves, isAnew, vocabulary);
        var at = ChangeMapping.Written(time.GetUtcNow());
        var revision = await state.MarkAsync(fresh.Count, vocabulary, at, cancel);
        context.ChangeTracker.Clear();
        var recording = new ChangeRecording(context, rows, cause, at);
        await new EventRewriting(context, vocabulary, memory, recording).RewriteAsync(touched, added, rows, cancel);
        await recording.SaveAsync(joining.Moves, cancel);
        memory.Leave(revision);
    }

    /// <summary>Says what became of the one article that was written.</summary>
    public async Task<StoredArticle> DescribeAsync(ArticleDraft draft, CancellationToken cancel)
    {
        var source = await context.Articles.Where(a => a.Id == draft.Article.Id).Select(a => a.SourceId).SingleAsync(cancel);
        return new StoredArticle(source, isNewSource, await context.Citations.CountAsync(c => c.SourceId == source, cancel));
    }

    private async Task<Dictionary<string, ArticleRow>> OldAsync(IReadOnlyCollection<ArticleDraft> drafts, CancellationToken cancel)
    {
        var old = new Dictionary<string, ArticleRow>(StringComparer.Ordinal);
        foreach (var ids in drafts.Select(d => d.Article.Id).Chunk(Chunks.Size))
        {
            await foreach (var row in context.Articles.Where(a => ids.Contains(a.Id)).AsAsyncEnumerable().WithCancellation(cancel))
            {
                old.Add(row.Id, row);
            }
        }

        return old;
    }

    // Returns the articles that were of one source with what is removed.
    private async Task<List<ArticleRow>> RemoveAsync(List<ArticleRow> old, CancellationToken cancel)
    {
        if (old.Count == 0)
        {
            return [];
        }

        var ids = old.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var fellows = new List<ArticleRow>();
        foreach (var sources in old.Select(a => a.SourceId).Distinct(StringComparer.Ordinal).Chunk(Chunks.Size))
        {
            fellows.AddRange((await context.Articles.Where(a => sources.Contains(a.SourceId)).ToListAsync(cancel)).Where(a => !ids.Contains(a.Id)));
        }

        await rows.DeleteAsync<CandidateRow>(ids.Select(id => new object[] { id }), cancel, nameof(CandidateRow.ArticleId));
        await rows.DeleteAsync<RejectionRow>(ids.Select(id => new object[] { id }), cancel, nameof(RejectionRow.ArticleId));
        context.Articles.RemoveRange(old);
        await context.SaveChangesAsync(cancel);
        foreach (var texts in old.Select(a => a.TextId).Distinct(StringComparer.Ordinal).Chunk(Chunks.Size))
        {
            await context.Texts.Where(t => texts.Contains(t.Id) && !context.Articles.Any(a => a.TextId == t.Id)).ExecuteDeleteAsync(cancel);
            await context.Selectors.Where(s => texts.Contains(s.TextId) && !context.Texts.Any(t => t.Id == s.TextId)).ExecuteDeleteAsync(cancel);
        }

        return fellows;
    }

    private async Task AddAsync(List<ArticleDraft> drafts, CancellationToken cancel)
    {
        await rows.AddAsync(drafts.Select(d => d.Article), cancel);
        await rows.AddAsync(drafts.SelectMany(d => d.Candidates), cancel);
        await rows.AddAsync(drafts.SelectMany(d => d.Rejections), cancel);
        foreach (var texts in drafts.Select(d => d.Text).DistinctBy(t => t.Id, StringComparer.Ordinal).Chunk(Chunks.Size))
        {
            var ids = Array.ConvertAll(texts, t => t.Id);
            var there = await context.Texts.Where(t => ids.Contains(t.Id)).Select(t => t.Id).ToHashSetAsync(StringComparer.Ordinal, cancel);
            await rows.AddAsync(texts.Where(t => !there.Contains(t.Id)), cancel);
            await AddSelectorsAsync(drafts.Where(d => ids.Contains(d.Text.Id)), [.. there], cancel);
        }
    }

    // Those that are there stay: they tell what the text was when it was first read.
    private async Task AddSelectorsAsync(IEnumerable<ArticleDraft> drafts, string[] known, CancellationToken cancel)
    {
        var there = known.Length == 0
            ? []
            : (await context.Selectors.Where(s => known.Contains(s.TextId)).Select(s => new { s.TextId, s.Start, s.Length }).ToListAsync(cancel)).Select(s => (s.TextId, s.Start, s.Length)).ToHashSet();
        await rows.AddAsync(drafts.SelectMany(d => d.Selectors).Where(s => there.Add((s.TextId, s.Start, s.Length))), cancel);
    }

    private async Task<HashSet<Block>> BlocksOfAsync(List<string> articleIds, CancellationToken cancel)
    {
        var blocks = new HashSet<Block>();
        foreach (var ids in articleIds.Chunk(Chunks.Size))
        {
            blocks.UnionWith(await context.Candidates.Where(c => ids.Contains(c.ArticleId)).Select(c => new Block(c.Actor, c.Recipient, c.Topic)).Distinct().ToListAsync(cancel));
        }

        return blocks;
    }

    private async Task<HashSet<Block>> BlocksOfAllAsync(CancellationToken cancel) =>
        [.. await context.Candidates.Select(c => new Block(c.Actor, c.Recipient, c.Topic)).Distinct().ToListAsync(cancel)];
}
