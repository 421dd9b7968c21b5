using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Resolves all candidates of a block anew and writes the events that differ from those that are there.</summary>
internal sealed class EventRewriting(ChronicleContext context, Vocabulary vocabulary)
{
    public async Task RewriteAsync(Block block, CancellationToken cancel)
    {
        var resolved = (await ResolveAsync(block, cancel)).ToDictionary(e => e.Id, StringComparer.Ordinal);
        var rows = resolved.ToDictionary(e => e.Key, e => EventMapping.ToRows(e.Value), StringComparer.Ordinal);
        var stored = await context.Events
            .Where(e => e.Actor == block.Actor && e.Recipient == block.Recipient && e.Topic == block.Topic)
            .Select(e => new { e.Id, e.Hash })
            .ToListAsync(cancel);
        var same = stored.Where(s => rows.TryGetValue(s.Id, out var next) && string.Equals(next.Event.Hash, s.Hash, StringComparison.Ordinal)).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        await RemoveAsync([.. stored.Select(s => s.Id).Where(id => !same.Contains(id))], cancel);
        foreach (var (id, changed) in rows.Where(r => !same.Contains(r.Key)))
        {
            Add(changed, SearchText.Of(resolved[id], vocabulary));
        }

        await context.SaveChangesAsync(cancel);
        context.ChangeTracker.Clear();
    }

    /// <summary>The events that the stored candidates of a block give.</summary>
    public async Task<IReadOnlyList<PolicyEvent>> ResolveAsync(Block block, CancellationToken cancel)
    {
        var candidates = await (
            from candidate in context.Candidates.AsNoTracking()
            where candidate.Actor == block.Actor && candidate.Recipient == block.Recipient && candidate.Topic == block.Topic
            join article in context.Articles.AsNoTracking() on candidate.ArticleId equals article.Id
            where article.IsShown
            select new { candidate, article.SourceId }).ToListAsync(cancel);
        var ids = candidates.Select(c => c.SourceId).Distinct(StringComparer.Ordinal).ToList();
        var sources = (await context.Sources.AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(cancel)).ToDictionary(s => s.Id, SourceMapping.FromRow, StringComparer.Ordinal);
        return EventResolver.Resolve(candidates.Select(c => CandidateMapping.FromRow(c.candidate, sources[c.SourceId])), vocabulary);
    }

    private void Add(EventRows rows, SearchRow search)
    {
        context.Events.Add(rows.Event);
        context.EventWeapons.AddRange(rows.Weapons);
        context.Citations.AddRange(rows.Citations);
        context.Passages.AddRange(rows.Passages);
        context.Fields.AddRange(rows.Fields);
        context.SearchRows.Add(search);
    }

    private async Task RemoveAsync(List<string> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
        {
            return;
        }

        var searchIds = ids.ConvertAll(SearchText.IdOf);
        await context.Fields.Where(r => ids.Contains(r.EventId)).ExecuteDeleteAsync(cancel);
        await context.Passages.Where(r => ids.Contains(r.EventId)).ExecuteDeleteAsync(cancel);
        await context.Citations.Where(r => ids.Contains(r.EventId)).ExecuteDeleteAsync(cancel);
        await context.EventWeapons.Where(r => ids.Contains(r.EventId)).ExecuteDeleteAsync(cancel);
        await context.SearchRows.Where(r => searchIds.Contains(r.Id)).ExecuteDeleteAsync(cancel);
        await context.Events.Where(r => ids.Contains(r.Id)).ExecuteDeleteAsync(cancel);
    }
}
