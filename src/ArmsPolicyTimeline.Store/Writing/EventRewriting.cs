using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Resolves all candidates of a block anew and writes what differs from what is there: an event that many report gets one more citation, not all of them again.</summary>
internal sealed class EventRewriting(ChronicleContext context, Vocabulary vocabulary)
{
    public async Task RewriteAsync(Block block, CancellationToken cancel)
    {
        var resolved = await ResolveAsync(block, cancel);
        var stored = await context.Events
            .Where(e => e.Actor == block.Actor && e.Recipient == block.Recipient && e.Topic == block.Topic)
            .Select(e => new { e.Id, e.Hash })
            .ToDictionaryAsync(e => e.Id, e => e.Hash, StringComparer.Ordinal, cancel);
        var rows = resolved.Select(e => (Event: e, Rows: EventMapping.ToRows(e)))
            .Where(e => !string.Equals(stored.GetValueOrDefault(e.Event.Id), e.Rows.Event.Hash, StringComparison.Ordinal)).ToList();
        var gone = stored.Keys.Except(resolved.Select(e => e.Id), StringComparer.Ordinal).ToList();
        var changed = rows.Select(e => e.Event.Id).Where(stored.ContainsKey).ToList();
        var kept = await RemoveAsync(gone, changed, rows.ConvertAll(e => e.Rows), cancel);
        foreach (var (policyEvent, next) in rows)
        {
            Write(next, SearchText.Of(policyEvent, vocabulary), stored.ContainsKey(policyEvent.Id), kept);
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

    // Returns the hashes of the citations that stay as they are.
    private async Task<HashSet<string>> RemoveAsync(List<string> gone, List<string> changed, List<EventRows> next, CancellationToken cancel)
    {
        if (gone.Count > 0)
        {
            var searchIds = gone.ConvertAll(SearchText.IdOf);
            await context.SearchRows.Where(r => searchIds.Contains(r.Id)).ExecuteDeleteAsync(cancel);
            await context.Events.Where(r => gone.Contains(r.Id)).ExecuteDeleteAsync(cancel);
        }

        List<string> touched = [.. gone, .. changed];
        if (touched.Count == 0)
        {
            return [];
        }

        var wanted = next.SelectMany(e => e.Citations).Select(c => c.Citation.Hash).ToHashSet(StringComparer.Ordinal);
        var cited = await context.Citations.AsNoTracking().Where(c => touched.Contains(c.EventId)).ToListAsync(cancel);
        await context.EventWeapons.Where(r => touched.Contains(r.EventId)).ExecuteDeleteAsync(cancel);
        foreach (var old in cited.Where(c => !wanted.Contains(c.Hash)).GroupBy(c => c.EventId, StringComparer.Ordinal))
        {
            var sources = old.Select(c => c.SourceId).ToList();
            await context.Fields.Where(r => r.EventId == old.Key && sources.Contains(r.SourceId)).ExecuteDeleteAsync(cancel);
            await context.Passages.Where(r => r.EventId == old.Key && sources.Contains(r.SourceId)).ExecuteDeleteAsync(cancel);
            await context.Citations.Where(r => r.EventId == old.Key && sources.Contains(r.SourceId)).ExecuteDeleteAsync(cancel);
        }

        return cited.Select(c => c.Hash).Where(wanted.Contains).ToHashSet(StringComparer.Ordinal);
    }

    private void Write(EventRows rows, SearchRow search, bool isStored, HashSet<string> kept)
    {
        if (isStored)
        {
            context.Events.Update(rows.Event);
            context.SearchRows.Update(search);
        }
        else
        {
            context.Events.Add(rows.Event);
            context.SearchRows.Add(search);
        }

        context.EventWeapons.AddRange(rows.Weapons);
        foreach (var citation in rows.Citations.Where(c => !kept.Contains(c.Citation.Hash)))
        {
            context.Citations.Add(citation.Citation);
            context.Passages.AddRange(citation.Passages);
            context.Fields.AddRange(citation.Fields);
        }
    }
}
