using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store;

/// <summary>Reads all events and sources at once.</summary>
internal static class SnapshotReading
{
    public static async Task<ChronicleSnapshot> ReadAsync(ChronicleContext context, CancellationToken cancel)
    {
        var weapons = (await context.EventWeapons.AsNoTracking().ToListAsync(cancel)).ToLookup(r => r.EventId, StringComparer.Ordinal);
        var passages = (await context.Passages.AsNoTracking().ToListAsync(cancel)).ToLookup(r => (r.EventId, r.SourceId));
        var fields = (await context.Fields.AsNoTracking().ToListAsync(cancel)).ToLookup(r => (r.EventId, r.SourceId));
        var citations = (await context.Citations.AsNoTracking().ToListAsync(cancel))
            .Select(c => new CitationRows(c, [.. passages[(c.EventId, c.SourceId)]], [.. fields[(c.EventId, c.SourceId)]]))
            .ToLookup(c => c.Citation.EventId, StringComparer.Ordinal);
        var events = from row in await context.Events.AsNoTracking().ToListAsync(cancel)
                     select EventMapping.FromRows(new EventRows(row, [.. weapons[row.Id]], [.. citations[row.Id]]));
        var sources = (await context.Sources.AsNoTracking().ToListAsync(cancel)).OrderBy(s => s.Id, StringComparer.Ordinal).Select(r => (Row: r, Source: SourceMapping.FromRow(r))).ToList();
        var ordered = events.OrderBy(e => (e.Date ?? e.FirstPublished)?.Earliest ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        return new ChronicleSnapshot([.. ordered], [.. sources.Select(s => s.Source)], VersionOf(ordered, sources.Select(s => s.Row)));
    }

    // Made of what was read, not of the hashes that are stored beside it.
    private static string VersionOf(IEnumerable<PolicyEvent> events, IEnumerable<SourceRow> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var e in events)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{e.Id} {EventMapping.ToRows(e).Event.Hash}\n"));
        }

        foreach (var source in sources)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.Id} {SourceMapping.ToRow(SourceMapping.FromRow(source), source.Slug).Hash}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
