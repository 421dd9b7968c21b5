using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Store.Changes;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Resolves anew what new candidates can change and writes what differs from what is there: an event that many report gets one more citation, not all of them again.</summary>
internal sealed class EventRewriting(ChronicleContext context, Vocabulary vocabulary, ResolutionMemory memory, ChangeRecording recording)
{
    private readonly CandidateLoading loading = new(context);

    /// <summary>Makes the events of some blocks what the stored candidates give.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="added">The articles that are new; of all others nothing may have changed in a block that is in memory.</param>
    /// <param name="rows">Writes.</param>
    /// <param name="cancel">Stops.</param>
    public async Task RewriteAsync(HashSet<Block> blocks, IReadOnlyCollection<string> added, RowWriter rows, CancellationToken cancel)
    {
        var known = blocks.Where(b => memory.Find(b) is not null).ToHashSet();
        foreach (var actor in blocks.Except(known).GroupBy(b => b.Actor, StringComparer.Ordinal))
        {
            await RewriteAllAsync([.. actor], rows, cancel);
        }

        if (known.Count > 0)
        {
            await RewriteTouchedAsync(known, added, rows, cancel);
        }
    }

    // Blocks of one actor of which nothing is known.
    private async Task RewriteAllAsync(HashSet<Block> blocks, RowWriter rows, CancellationToken cancel)
    {
        var candidates = await loading.OfBlocksAsync(blocks, cancel);
        var resolving = new ClusterResolving(loading, vocabulary, candidates);
        foreach (var group in candidates.GroupBy(c => c.Block))
        {
            var block = memory.Begin(group.Key);
            await resolving.ResolveAsync(block, [.. group.Select(block.Add)], cancel);
        }

        await WriteAsync(await StoredAsync(blocks, cancel), resolving.Events, rows, cancel);
    }

    private async Task RewriteTouchedAsync(HashSet<Block> blocks, IReadOnlyCollection<string> added, RowWriter rows, CancellationToken cancel)
    {
        var candidates = (await loading.OfArticlesAsync(added, cancel)).FindAll(c => blocks.Contains(c.Block));
        var touched = candidates.GroupBy(c => c.Block).Select(g => (Block: memory.Find(g.Key)!, Candidates: g.ToList()))
            .Select(b => (b.Block, Candidates: b.Candidates.ConvertAll(b.Block.Add))).ToList();
        var there = candidates.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var fellows = touched.SelectMany(b => b.Candidates.Select(b.Block.LeaderOf).Distinct().SelectMany(b.Block.CandidatesOf)).Where(id => !there.Contains(id));
        candidates.AddRange(await loading.WithIdsAsync(fellows, cancel));
        var resolving = new ClusterResolving(loading, vocabulary, candidates);
        foreach (var (block, ofBlock) in touched)
        {
            await resolving.ResolveAsync(block, ofBlock, cancel);
        }

        await WriteAsync(await StoredAsync(resolving.Before, cancel), resolving.Events, rows, cancel);
    }

    private async Task WriteAsync(Dictionary<string, string> stored, List<PolicyEvent> events, RowWriter rows, CancellationToken cancel)
    {
        var (gone, changed) = (stored.Keys.ToHashSet(StringComparer.Ordinal), new List<EventRows>());
        var search = new List<SearchRow>();
        foreach (var policyEvent in events)
        {
            gone.Remove(policyEvent.Id);
            var next = EventMapping.ToRows(policyEvent);
            if (!string.Equals(stored.GetValueOrDefault(policyEvent.Id), next.Event.Hash, StringComparison.Ordinal))
            {
                changed.Add(next);
                search.Add(SearchText.Of(policyEvent, vocabulary));
            }
        }

        var cited = await recording.NoteAsync(gone, changed, stored.ContainsKey, cancel);
        var kept = await RemoveAsync([.. gone, .. changed.Select(e => e.Event.Id).Where(stored.ContainsKey)], changed, cited, rows, cancel);
        var citations = changed.SelectMany(e => e.Citations).Where(c => !kept.Contains(c.Citation.Hash)).ToList();
        await rows.AddAsync(changed.Select(e => e.Event), cancel);
        await rows.AddAsync(changed.SelectMany(e => e.Weapons), cancel);
        await rows.AddAsync(citations.Select(c => c.Citation), cancel);
        await rows.AddAsync(citations.SelectMany(c => c.Passages), cancel);
        await rows.AddAsync(citations.SelectMany(c => c.Fields), cancel);
        await rows.AddAsync(search, cancel);
    }

    private async Task<Dictionary<string, string>> StoredAsync(HashSet<Block> blocks, CancellationToken cancel)
    {
        var (actor, recipients, topics) = Block.Cover(blocks);
        return (await context.Events
            .Where(e => e.Actor == actor && recipients.Contains(e.Recipient) && topics.Contains(e.Topic))
            .Select(e => new { e.Id, e.Hash, e.Recipient, e.Topic })
            .ToListAsync(cancel))
            .Where(e => blocks.Contains(new Block(actor, e.Recipient, e.Topic)))
            .ToDictionary(e => e.Id, e => e.Hash, StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, string>> StoredAsync(HashSet<string> eventIds, CancellationToken cancel)
    {
        var stored = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var ids in eventIds.Chunk(Chunks.Size))
        {
            await foreach (var e in context.Events.Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Hash }).AsAsyncEnumerable().WithCancellation(cancel))
            {
                stored.Add(e.Id, e.Hash);
            }
        }

        return stored;
    }

    // Returns the hashes of the citations that stay as they are.
    private static async Task<HashSet<string>> RemoveAsync(List<string> touched, List<EventRows> next, List<CitedBefore> before, RowWriter rows, CancellationToken cancel)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        if (touched.Count == 0)
        {
            return kept;
        }

        var wanted = next.SelectMany(e => e.Citations).Select(c => c.Citation.Hash).ToHashSet(StringComparer.Ordinal);
        var dropped = new List<object[]>();
        foreach (var cited in before)
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

        await rows.DeleteAsync<SearchRow>(touched.Select(id => new object[] { SearchText.IdOf(id) }), cancel, nameof(SearchRow.Id));
        await rows.DeleteAsync<EventRow>(touched.Select(id => new object[] { id }), cancel, nameof(EventRow.Id));
        await rows.DeleteAsync<EventWeaponRow>(touched.Select(id => new object[] { id }), cancel, nameof(EventWeaponRow.EventId));
        await rows.DeleteAsync<FieldRow>(dropped, cancel, nameof(FieldRow.EventId), nameof(FieldRow.SourceId));
        await rows.DeleteAsync<PassageRow>(dropped, cancel, nameof(PassageRow.EventId), nameof(PassageRow.SourceId));
        await rows.DeleteAsync<CitationRow>(dropped, cancel, nameof(CitationRow.EventId), nameof(CitationRow.SourceId));
        return kept;
    }
}
