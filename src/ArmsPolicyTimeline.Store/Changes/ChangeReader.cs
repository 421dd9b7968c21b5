using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
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

    public Task<Whereabouts?> FindEventAsync(string id, CancellationToken cancel) =>
        FindAsync(FormerIds.Event, id, (context, current) => context.Events.AnyAsync(e => e.Id == current, cancel), cancel);

    public Task<Whereabouts?> FindSourceAsync(string id, CancellationToken cancel) =>
        FindAsync(FormerIds.Source, id, (context, current) => context.Sources.AnyAsync(s => s.Id == current, cancel), cancel);

    private Task<Whereabouts?> FindAsync(string kind, string id, Func<ChronicleContext, string, Task<bool>> isThere, CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var context = await database.ContextAsync(cancel);
        FormerIdRow? first = null;
        for (var (current, step) = (id, 0); step < MostSteps; step++)
        {
            if (await isThere(context, current))
            {
                return new Whereabouts(current, first is null ? null : ChangeMapping.InstantOf(first.At), first?.Rules, null, null);
            }

            var row = await context.FormerIds.AsNoTracking().SingleOrDefaultAsync(f => f.Kind == kind && f.Id == current, cancel);
            if (row is null)
            {
                return null;
            }

            first ??= row;
            if (row.IntoId is not { } next)
            {
                return Withdrawn(kind, row);
            }

            current = next;
        }

        return null;
    });

    private static Whereabouts Withdrawn(string kind, FormerIdRow row) => new(
        null,
        ChangeMapping.InstantOf(row.At),
        row.Rules,
        string.Equals(kind, FormerIds.Event, StringComparison.Ordinal) && row.Last is { } last ? SummaryMapping.Read(last) : null,
        string.Equals(kind, FormerIds.Source, StringComparison.Ordinal) ? row.Last : null);
}
