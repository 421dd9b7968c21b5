using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Changes;

/// <summary>Notes what one transaction does to the events, and writes it down beside them. Events that only come cost next to nothing.</summary>
internal sealed class ChangeRecording(ChronicleContext context, RowWriter rows, ChangeCause cause, string at)
{
    // So many ids stand in one row at most, so that a page of changes is read quickly.
    private const int MostInARow = 500;

    private readonly PlacedLoading loading = new(context);
    private readonly Dictionary<string, PlacedEvent> gone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> fresh = new(StringComparer.Ordinal);
    private long? next;

    /// <summary>Notes events before they are written. <returns>Their reports as they stand.</returns></summary>
    /// <param name="leaving">Ids of events that will go.</param>
    /// <param name="written">Events that will be written, new ones and others.</param>
    /// <param name="stored">Tells which of them are there.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<List<CitedBefore>> NoteAsync(IReadOnlyCollection<string> leaving, IReadOnlyCollection<EventRows> written, Func<string, bool> stored, CancellationToken cancel)
    {
        var kept = written.Where(e => stored(e.Event.Id)).ToList();
        var reports = await loading.CitedAsync(leaving.Concat(kept.Select(e => e.Event.Id)), cancel);
        var cited = reports.ToLookup(c => c.EventId, StringComparer.Ordinal);
        await NoteLeavingAsync(leaving, cited, cancel);
        await NoteKeptAsync(kept, cited, cancel);
        foreach (var e in written.Where(e => !stored(e.Event.Id)))
        {
            if (gone.Remove(e.Event.Id, out var before))
            {
                await WriteAsync(new KeptEvent(e.Event.Id, before.Summary, SummaryMapping.Of(e), []).Tell(cause), cancel);
            }
            else
            {
                fresh[e.Event.Id] = cause.Rules is null ? [] : [.. e.Citations.Select(c => c.Citation.SourceId)];
            }
        }

        return reports;
    }

    /// <summary>Writes down what became of the events that are gone, and which are new; all events are written by now.</summary>
    /// <param name="sources">What became of sources that are gone.</param>
    /// <param name="cancel">Stops.</param>
    public async Task SaveAsync(SourceMoves sources, CancellationToken cancel)
    {
        var former = new FormerIds(context, rows, at);
        await former.ReturnAsync(FormerIds.Event, fresh.Keys, cancel);
        await former.ReturnAsync(FormerIds.Source, sources.Fresh, cancel);
        await former.AddAsync(sources.Gone.Select(s => (s.Id, s.IntoId, cause.RulesBehind([s.Id]), s.Title)), cancel);
        if (gone.Count > 0)
        {
            var of = gone.Values.SelectMany(g => g.Summary.Sources).ToHashSet(StringComparer.Ordinal);
            of.UnionWith(sources.Gone.Where(s => of.Contains(s.Id)).Select(s => s.IntoId).OfType<string>().ToList());
            var told = GoneEvents.Tell(gone.Values, await loading.OfSourcesAsync(of, cancel), fresh.Keys.ToHashSet(StringComparer.Ordinal), cause);
            foreach (var change in told)
            {
                if (change is { Kind: not ChangeKind.Merged, IntoId: { } into })
                {
                    fresh.Remove(into);
                }

                await WriteAsync(change, cancel);
            }

            await former.AddAsync(told, cancel);
        }

        foreach (var same in fresh.GroupBy(e => cause.RulesBehind(e.Value), e => e.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (var ids in same.Order(StringComparer.Ordinal).Chunk(MostInARow))
            {
                await rows.AddAsync([ChangeMapping.ToRow(ids, same.Key, await NumberAsync(ids.Length, cancel), at)], cancel);
            }
        }
    }

    private async Task NoteLeavingAsync(IReadOnlyCollection<string> leaving, ILookup<string, CitedBefore> cited, CancellationToken cancel)
    {
        if (leaving.Count == 0)
        {
            return;
        }

        var places = PlacedLoading.Places(await loading.PassagesAsync(leaving, cancel), cited);
        foreach (var (id, summary) in await loading.SummariesAsync(leaving, cited, cancel))
        {
            gone[id] = new PlacedEvent(id, summary, [.. places[id]]);
        }
    }

    private async Task NoteKeptAsync(List<EventRows> kept, ILookup<string, CitedBefore> cited, CancellationToken cancel)
    {
        if (kept.Count == 0)
        {
            return;
        }

        var summaries = await loading.SummariesAsync(kept.ConvertAll(e => e.Event.Id), cited, cancel);
        var changed = kept.Where(e => Changed(e, cited[e.Event.Id]).Any()).Select(e => e.Event.Id).ToList();
        var words = (await loading.PassagesAsync(changed, cancel)).OrderBy(p => p.Ordinal).ToLookup(p => (p.EventId, p.SourceId), p => p.Quote);
        foreach (var e in kept)
        {
            var (id, before) = (e.Event.Id, cited[e.Event.Id]);
            var reworded = Changed(e, before)
                .Where(c => !words[(id, c.Before.SourceId)].SequenceEqual(c.After.Passages.OrderBy(p => p.Ordinal).Select(p => p.Quote), StringComparer.Ordinal))
                .Select(c => c.After.Citation.SourceId).Order(StringComparer.Ordinal);
            var summary = summaries[id] with { Sources = [.. before.Select(c => Same(c, e)?.Citation.SourceId ?? c.SourceId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
            await WriteAsync(new KeptEvent(id, summary, SummaryMapping.Of(e), [.. reworded]).Tell(cause), cancel);
        }
    }

    // Reports of a source that reported it before too, but otherwise.
    private static IEnumerable<(CitedBefore Before, CitationRows After)> Changed(EventRows e, IEnumerable<CitedBefore> before) =>
        from cited in before
        let now = Same(cited, e)
        where now is not null && !string.Equals(cited.Hash, now.Citation.Hash, StringComparison.Ordinal)
        select (cited, now);

    // A source can change its id, even hand it on to another: its text tells it.
    private static CitationRows? Same(CitedBefore before, EventRows e) =>
        e.Citations.FirstOrDefault(c => string.Equals(c.Citation.TextId, before.TextId, StringComparison.Ordinal))
        ?? e.Citations.FirstOrDefault(c => string.Equals(c.Citation.SourceId, before.SourceId, StringComparison.Ordinal));

    private async Task WriteAsync(EventChange? change, CancellationToken cancel)
    {
        if (change is not null)
        {
            await rows.AddAsync([ChangeMapping.ToRow(change, await NumberAsync(1, cancel), at)], cancel);
        }
    }

    private async Task<long> NumberAsync(int count, CancellationToken cancel)
    {
        var number = next ?? ((await context.Changes.OrderByDescending(c => c.Number).Select(c => new { c.Number, c.Count }).FirstOrDefaultAsync(cancel)) is { } last ? last.Number + last.Count : 1);
        next = number + count;
        return number;
    }
}
