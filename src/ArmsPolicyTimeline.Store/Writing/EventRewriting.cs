using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Resolves all candidates of some blocks anew and writes what differs from what is there: an event that many report gets one more citation, not all of them again.</summary>
internal sealed class EventRewriting(ChronicleContext context, Vocabulary vocabulary)
{
    /// <summary>Resolves blocks of one actor.</summary>
    public async Task RewriteAsync(HashSet<Block> blocks, RowWriter rows, CancellationToken cancel)
    {
        var stored = await StoredAsync(blocks, cancel);
        var (gone, changed) = (stored.Keys.ToHashSet(StringComparer.Ordinal), new List<EventRows>());
        var search = new List<SearchRow>();
        foreach (var policyEvent in await ResolveAsync(blocks, cancel))
        {
            gone.Remove(policyEvent.Id);
            var next = EventMapping.ToRows(policyEvent);
            if (!string.Equals(stored.GetValueOrDefault(policyEvent.Id), next.Event.Hash, StringComparison.Ordinal))
            {
                changed.Add(next);
                search.Add(SearchText.Of(policyEvent, vocabulary));
            }
        }

        var kept = await RemoveAsync([.. gone, .. changed.Select(e => e.Event.Id).Where(stored.ContainsKey)], changed, rows, cancel);
        var citations = changed.SelectMany(e => e.Citations).Where(c => !kept.Contains(c.Citation.Hash)).ToList();
        await rows.AddAsync(changed.Select(e => e.Event), cancel);
        await rows.AddAsync(changed.SelectMany(e => e.Weapons), cancel);
        await rows.AddAsync(citations.Select(c => c.Citation), cancel);
        await rows.AddAsync(citations.SelectMany(c => c.Passages), cancel);
        await rows.AddAsync(citations.SelectMany(c => c.Fields), cancel);
        await rows.AddAsync(search, cancel);
    }

    /// <summary>The events that the stored candidates of some blocks of one actor give.</summary>
    public async Task<IReadOnlyList<PolicyEvent>> ResolveAsync(HashSet<Block> blocks, CancellationToken cancel)
    {
        // One question for all blocks of an actor finds some more than asked for; a question for each block would take longer.
        var (actor, recipients, topics) = Cover(blocks);
        var found =
            from candidate in context.Candidates.AsNoTracking()
            where candidate.Actor == actor && recipients.Contains(candidate.Recipient) && topics.Contains(candidate.Topic)
            join article in context.Articles.AsNoTracking() on candidate.ArticleId equals article.Id
            where article.IsShown
            select new { candidate, article.SourceId };
        var sources = await context.Sources.AsNoTracking()
            .Where(s => found.Select(f => f.SourceId).Contains(s.Id))
            .ToDictionaryAsync(s => s.Id, SourceMapping.FromRow, StringComparer.Ordinal, cancel);
        var candidates = new List<ReportedCandidate>();
        await foreach (var one in found.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (blocks.Contains(new Block(actor, one.candidate.Recipient, one.candidate.Topic)))
            {
                candidates.Add(CandidateMapping.FromRow(one.candidate, sources[one.SourceId]));
            }
        }

        return EventResolver.Resolve(candidates, vocabulary);
    }

    private async Task<Dictionary<string, string>> StoredAsync(HashSet<Block> blocks, CancellationToken cancel)
    {
        var (actor, recipients, topics) = Cover(blocks);
        return (await context.Events
            .Where(e => e.Actor == actor && recipients.Contains(e.Recipient) && topics.Contains(e.Topic))
            .Select(e => new { e.Id, e.Hash, e.Recipient, e.Topic })
            .ToListAsync(cancel))
            .Where(e => blocks.Contains(new Block(actor, e.Recipient, e.Topic)))
            .ToDictionary(e => e.Id, e => e.Hash, StringComparer.Ordinal);
    }

    private static (string Actor, string[] Recipients, string[] Topics) Cover(HashSet<Block> blocks) => (
        blocks.Select(b => b.Actor).Distinct(StringComparer.Ordinal).Single(),
        [.. blocks.Select(b => b.Recipient).Distinct(StringComparer.Ordinal)],
        [.. blocks.Select(b => b.Topic).Distinct(StringComparer.Ordinal)]);

    // Returns the hashes of the citations that stay as they are.
    private async Task<HashSet<string>> RemoveAsync(List<string> touched, List<EventRows> next, RowWriter rows, CancellationToken cancel)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        if (touched.Count == 0)
        {
            return kept;
        }

        var wanted = next.SelectMany(e => e.Citations).Select(c => c.Citation.Hash).ToHashSet(StringComparer.Ordinal);
        var dropped = new List<object[]>();
        foreach (var ids in touched.Chunk(Chunks.Size))
        {
            foreach (var cited in await context.Citations.Where(c => ids.Contains(c.EventId)).Select(c => new { c.EventId, c.SourceId, c.Hash }).ToListAsync(cancel))
            {
                if (!wanted.Contains(cited.Hash))
                {
                    dropped.Add([cited.EventId, cited.SourceId]);
                }
                else
                {
                    kept.Add(cited.Hash);
                }
            }
        }

        await rows.DeleteAsync<SearchRow>(touched.Select(id => new object[] { SearchText.IdOf(id) }), cancel, nameof(SearchRow.Id));
        await rows.DeleteAsync<EventRow>(touched.Select(id => new object[] { id }), cancel, nameof(EventRow.Id));
        await rows.DeleteAsync<EventWeaponRow>(touched.Select(id => new object[] { id }), cancel, nameof(EventWeaponRow.EventId));
        await rows.DeleteAsync<FieldRow>(dropped, cancel, nameof(FieldRow.EventId), nameof(FieldRow.SourceId));
        await rows.DeleteAsync<PassageRow>(dropped, cancel, nameof(PassageRow.EventId), nameof(PassageRow.SourceId));
        await rows.DeleteAsync<CitationRow>(dropped, cancel, nameof(CitationRow.EventId), nameof(CitationRow.SourceId));
        return kept;
    }
}
