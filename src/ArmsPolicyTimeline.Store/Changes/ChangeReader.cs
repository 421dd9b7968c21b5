using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Changes;

/// <summary>The read port of the record of changes.</summary>
internal sealed class ChangeReader(StoreDatabase database) : IChangeReader
{
    // An id goes from event to event as often as rules change; a row that leads back would be a fault of ours.
    private const int MostSteps = 100;

    public Task<ChangeStamp> LatestAsync(CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var context = await database.ContextAsync(cancel);
        return await context.Changes.AsNoTracking().OrderByDescending(c => c.Number).Select(c => new { c.Number, c.Count, c.At }).FirstOrDefaultAsync(cancel) is { } last
            ? new ChangeStamp(last.Number + last.Count - 1, ChangeMapping.InstantOf(last.At))
            : new ChangeStamp(0, null);
    });

    public Task<ImmutableArray<RecordedChange>> ReadAsync(long? below, int count, CancellationToken cancel) => database.RunAsync(async () =>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        await using var context = await database.ContextAsync(cancel);
        var end = below ?? long.MaxValue;
        var found = ImmutableArray.CreateBuilder<RecordedChange>();
        await foreach (var row in context.Changes.AsNoTracking().Where(c => c.Number < end).OrderByDescending(c => c.Number).Take(count).AsAsyncEnumerable().WithCancellation(cancel))
        {
            found.AddRange(ChangeMapping.FromRow(row).Where(c => c.Number < end).Take(count - found.Count));
            if (found.Count == count)
            {
                break;
            }
        }

        return found.ToImmutable();
    });

    public async Task<Whereabouts?> FindEventAsync(string id, CancellationToken cancel) => (await FindEventsAsync([id], cancel)).GetValueOrDefault(id);

    public Task<ImmutableDictionary<string, Whereabouts>> FindEventsAsync(IReadOnlyCollection<string> ids, CancellationToken cancel) =>
        FindAsync(FormerIds.Event, ids, context => context.Events.Select(e => e.Id), cancel);

    public async Task<Whereabouts?> FindSourceAsync(string id, CancellationToken cancel) =>
        (await FindAsync(FormerIds.Source, [id], context => context.Sources.Select(s => s.Id), cancel)).GetValueOrDefault(id);

    private Task<ImmutableDictionary<string, Whereabouts>> FindAsync(
        string kind, IReadOnlyCollection<string> ids, Func<ChronicleContext, IQueryable<string>> there, CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var context = await database.ContextAsync(cancel);
        var found = ImmutableDictionary.CreateBuilder<string, Whereabouts>(StringComparer.Ordinal);
        foreach (var some in ids.Distinct(StringComparer.Ordinal).Chunk(Chunks.Size))
        {
            var open = some.Select(id => new Walk(id, id, null)).ToList();
            for (var step = 0; step < MostSteps && open.Count > 0; step++)
            {
                open = await StepAsync(context, kind, open, there(context), found, cancel);
            }
        }

        return found.ToImmutable();
    });

    // Where an id is there, withdrawn or unknown, the walk ends; the others go on to the next.
    private static async Task<List<Walk>> StepAsync(
        ChronicleContext context, string kind, List<Walk> open, IQueryable<string> there, ImmutableDictionary<string, Whereabouts>.Builder found, CancellationToken cancel)
    {
        var (current, next) = (open.Select(w => w.Current).Distinct(StringComparer.Ordinal).ToArray(), new List<Walk>());
        var known = (await there.Where(id => current.Contains(id)).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        var former = await context.FormerIds.AsNoTracking().Where(f => f.Kind == kind && current.Contains(f.Id)).ToDictionaryAsync(f => f.Id, StringComparer.Ordinal, cancel);
        foreach (var walk in open)
        {
            if (known.Contains(walk.Current))
            {
                found[walk.Asked] = new(walk.Current, walk.First is null ? null : ChangeMapping.InstantOf(walk.First.At), walk.First?.Rules, null, null);
            }
            else if (former.GetValueOrDefault(walk.Current) is { IntoId: { } into } moved)
            {
                next.Add(walk with { Current = into, First = walk.First ?? moved });
            }
            else if (former.GetValueOrDefault(walk.Current) is { } withdrawn)
            {
                found[walk.Asked] = Withdrawn(kind, withdrawn);
            }
        }

        return next;
    }

    private static Whereabouts Withdrawn(string kind, FormerIdRow row) => new(
        null,
        ChangeMapping.InstantOf(row.At),
        row.Rules,
        string.Equals(kind, FormerIds.Event, StringComparison.Ordinal) && row.Last is { } last ? SummaryMapping.Read(last) : null,
        string.Equals(kind, FormerIds.Source, StringComparison.Ordinal) ? row.Last : null);

    private sealed record Walk(string Asked, string Current, FormerIdRow? First);
}
