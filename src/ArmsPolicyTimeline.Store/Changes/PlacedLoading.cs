using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Changes;

/// <summary>Loads what events say, and where their passages stand.</summary>
internal sealed class PlacedLoading(ChronicleContext context)
{
    /// <summary>The reports of some events.</summary>
    public async Task<List<CitedBefore>> CitedAsync(IEnumerable<string> eventIds, CancellationToken cancel)
    {
        var found = new List<CitedBefore>();
        foreach (var ids in eventIds.Chunk(Chunks.Size))
        {
            found.AddRange(await context.Citations.Where(c => ids.Contains(c.EventId)).Select(c => new CitedBefore(c.EventId, c.SourceId, c.TextId, c.Hash)).ToListAsync(cancel));
        }

        return found;
    }

    /// <summary>What some events say, by id.</summary>
    public async Task<Dictionary<string, EventSummary>> SummariesAsync(IEnumerable<string> eventIds, ILookup<string, CitedBefore> cited, CancellationToken cancel)
    {
        var found = new Dictionary<string, EventSummary>(StringComparer.Ordinal);
        foreach (var ids in eventIds.Chunk(Chunks.Size))
        {
            var weapons = (await context.EventWeapons.AsNoTracking().Where(w => ids.Contains(w.EventId)).ToListAsync(cancel)).ToLookup(w => w.EventId, w => w.WeaponId, StringComparer.Ordinal);
            await foreach (var row in context.Events.AsNoTracking().Where(e => ids.Contains(e.Id)).AsAsyncEnumerable().WithCancellation(cancel))
            {
                found.Add(row.Id, SummaryMapping.Of(row, weapons[row.Id], cited[row.Id].Select(c => c.SourceId)));
            }
        }

        return found;
    }

    /// <summary>The passages of some events.</summary>
    public async Task<List<PassageRow>> PassagesAsync(IEnumerable<string> eventIds, CancellationToken cancel)
    {
        var found = new List<PassageRow>();
        foreach (var ids in eventIds.Chunk(Chunks.Size))
        {
            found.AddRange(await context.Passages.AsNoTracking().Where(p => ids.Contains(p.EventId)).ToListAsync(cancel));
        }

        return found;
    }

    /// <summary>The events that any of some sources reports.</summary>
    public async Task<List<PlacedEvent>> OfSourcesAsync(IEnumerable<string> sourceIds, CancellationToken cancel)
    {
        var events = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ids in sourceIds.Chunk(Chunks.Size))
        {
            events.UnionWith(await context.Citations.Where(c => ids.Contains(c.SourceId)).Select(c => c.EventId).ToListAsync(cancel));
        }

        var cited = (await CitedAsync(events, cancel)).ToLookup(c => c.EventId, StringComparer.Ordinal);
        var places = Places(await PassagesAsync(events, cancel), cited);
        return [.. (await SummariesAsync(events, cited, cancel)).Select(s => new PlacedEvent(s.Key, s.Value, [.. places[s.Key]]))];
    }

    /// <summary>Where passages stand, by event.</summary>
    public static ILookup<string, PassagePlace> Places(IEnumerable<PassageRow> passages, ILookup<string, CitedBefore> cited) => passages
        .Select(p => (p.EventId, Place: new PassagePlace(p.SourceId, cited[p.EventId].First(c => string.Equals(c.SourceId, p.SourceId, StringComparison.Ordinal)).TextId, p.Locator, new TextSpan(p.Start, p.Length))))
        .ToLookup(p => p.EventId, p => p.Place, StringComparer.Ordinal);
}
