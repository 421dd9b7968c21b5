using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Writes one article with all that follows from it, within the transaction of its context.</summary>
internal sealed class ArticleWriting(ChronicleContext context, Vocabulary vocabulary)
{
    private readonly EventRewriting events = new(context, vocabulary);
    private readonly StoreState state = new(context);

    public async Task<StoredArticle> WriteAsync(ReadingResult reading, string readingKey, CancellationToken cancel)
    {
        var row = ArticleMapping.ToRow(reading, readingKey);
        var old = await context.Articles.SingleOrDefaultAsync(a => a.Id == row.Id, cancel);
        if (old is not null && string.Equals(old.ReadingKey, readingKey, StringComparison.Ordinal))
        {
            return await StoredAsync(old, isNew: false, cancel);
        }

        var touched = await BlocksOfAsync([row.Id], cancel);
        var fellows = old is null ? [] : await context.Articles.Where(a => a.SourceId == old.SourceId && a.Id != old.Id).ToListAsync(cancel);
        var lost = old is null ? [] : new[] { old.SourceId };
        await RemoveAsync(old, cancel);
        await AddAsync(reading, row, cancel);
        var changed = await new SourceJoining(context).JoinAsync([row, .. fellows], lost, cancel);
        await context.SaveChangesAsync(cancel);
        touched.UnionWith(await state.IsResolvedOtherwiseAsync(vocabulary, cancel)
            ? await BlocksOfAllAsync(cancel)
            : await BlocksOfAsync([.. changed.Select(a => a.Id)], cancel));
        await state.MarkAsync(vocabulary, cancel);
        context.ChangeTracker.Clear();
        foreach (var block in touched)
        {
            await events.RewriteAsync(block, cancel);
        }

        return await StoredAsync(row, isNew: old is null && changed.Count(a => string.Equals(a.SourceId, row.SourceId, StringComparison.Ordinal)) == 1, cancel);
    }

    private async Task<StoredArticle> StoredAsync(ArticleRow row, bool isNew, CancellationToken cancel) =>
        new(row.SourceId, isNew, await context.Citations.CountAsync(c => c.SourceId == row.SourceId, cancel));

    private async Task RemoveAsync(ArticleRow? old, CancellationToken cancel)
    {
        if (old is null)
        {
            return;
        }

        await context.Candidates.Where(c => c.ArticleId == old.Id).ExecuteDeleteAsync(cancel);
        await context.Rejections.Where(r => r.ArticleId == old.Id).ExecuteDeleteAsync(cancel);
        context.Articles.Remove(old);
        await context.SaveChangesAsync(cancel);
        await context.Texts.Where(t => t.Id == old.TextId && !context.Articles.Any(a => a.TextId == t.Id)).ExecuteDeleteAsync(cancel);
    }

    private async Task AddAsync(ReadingResult reading, ArticleRow row, CancellationToken cancel)
    {
        context.Articles.Add(row);
        context.Candidates.AddRange(CandidateMapping.ToRows(reading, row.Id));
        context.Rejections.AddRange(CandidateMapping.ToRows(reading.Rejections, row.Id));
        if (!await context.Texts.AnyAsync(t => t.Id == row.TextId, cancel))
        {
            context.Texts.Add(new TextRow { Id = row.TextId, Text = reading.Text.Text });
        }

        await context.SaveChangesAsync(cancel);
    }

    private async Task<HashSet<Block>> BlocksOfAsync(List<string> articleIds, CancellationToken cancel) =>
        [.. await context.Candidates.Where(c => articleIds.Contains(c.ArticleId)).Select(c => new Block(c.Actor, c.Recipient, c.Topic)).Distinct().ToListAsync(cancel)];

    private async Task<HashSet<Block>> BlocksOfAllAsync(CancellationToken cancel) =>
        [.. await context.Candidates.Select(c => new Block(c.Actor, c.Recipient, c.Topic)).Distinct().ToListAsync(cancel)];
}
