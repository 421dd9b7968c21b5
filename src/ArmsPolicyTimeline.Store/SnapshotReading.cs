using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Reading;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store;

/// <summary>Reads events and sources: all at once, some by id, or the columns of all.</summary>
internal static class SnapshotReading
{
    /// <summary>All events with all that is said of them, and all sources.</summary>
    public static async Task<ChronicleSnapshot> ReadAsync(ChronicleContext context, CancellationToken cancel)
    {
        var events = Composed(
            await context.Events.AsNoTracking().ToListAsync(cancel),
            await context.EventWeapons.AsNoTracking().ToListAsync(cancel),
            await context.Citations.AsNoTracking().ToListAsync(cancel),
            await context.Passages.AsNoTracking().ToListAsync(cancel),
            await context.Fields.AsNoTracking().ToListAsync(cancel));
        var sources = await SourcesAsync(context, cancel);
        IEventList list = [.. events];
        return new ChronicleSnapshot(list, [.. sources.Select(SourceMapping.FromRow)], VersionOf(list, sources));
    }

    /// <summary>All sources, and of the events what can be counted; the events themselves are read as they are asked for.</summary>
    public static async Task<ChronicleSnapshot> ReadColumnsAsync(StoreDatabase database, ChronicleContext context, CancellationToken cancel)
    {
        var columns = database.Engine.ReadColumnsAsync(context.Database.GetDbConnection(), cancel);
        if (!database.Engine.AnswersMeanwhile)
        {
            await columns;
        }

        var named = SourcesAsync(context, cancel);
        await Task.WhenAll(columns, named);
        var (reading, sources) = (await columns, await named);
        return new ChronicleSnapshot(new StoredEvents(database, reading.Columns), [.. sources.Select(SourceMapping.FromRow)], VersionOf(reading, sources));
    }

    private static IEnumerable<PolicyEvent> Composed(List<EventRow> events, List<EventWeaponRow> weapons, List<CitationRow> citations, List<PassageRow> passages, List<FieldRow> fields)
    {
        var weaponsOf = weapons.ToLookup(r => r.EventId, StringComparer.Ordinal);
        var passagesOf = passages.ToLookup(r => (r.EventId, r.SourceId));
        var fieldsOf = fields.ToLookup(r => (r.EventId, r.SourceId));
        var citationsOf = citations
            .Select(c => new CitationRows(c, [.. passagesOf[(c.EventId, c.SourceId)]], [.. fieldsOf[(c.EventId, c.SourceId)]]))
            .ToLookup(c => c.Citation.EventId, StringComparer.Ordinal);
        return events.Select(row => EventMapping.FromRows(new EventRows(row, [.. weaponsOf[row.Id]], [.. citationsOf[row.Id]])));
    }

    private static async Task<List<SourceRow>> SourcesAsync(ChronicleContext context, CancellationToken cancel) =>
        [.. (await context.Sources.AsNoTracking().ToListAsync(cancel)).OrderBy(s => s.Id, StringComparer.Ordinal)];

    // Made of what was read, not of the hashes that are stored beside it.
    private static string VersionOf(IEventList events, List<SourceRow> sources) => VersionOf(
        events.Select(e => $"{e.Id} {EventMapping.ToRows(e).Event.Hash}")
            .Concat(sources.Select(source => $"{source.Id} {SourceMapping.ToRow(SourceMapping.FromRow(source), source.Slug).Hash}")));

    // To make it of a million events again would take minutes: here the hashes are taken as they were written with them.
    private static string VersionOf(ColumnReading reading, List<SourceRow> sources) => VersionOf(
        sources.Select(source => $"{source.Id} {source.Hash}").Prepend(string.Create(CultureInfo.InvariantCulture, $"{reading.Columns.Count} {reading.Hash}")));

    private static string VersionOf(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
