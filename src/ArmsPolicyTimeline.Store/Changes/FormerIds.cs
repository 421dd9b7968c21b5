using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Changes;

/// <summary>Keeps the ids that were given out and are nobody's now; one that comes back is no longer among them.</summary>
internal sealed class FormerIds(ChronicleContext context, RowWriter rows, string at)
{
    public const string Event = "event";
    public const string Source = "source";

    public async Task AddAsync(IEnumerable<EventChange> changes, CancellationToken cancel) => await rows.AddAsync(
        changes.Select(c => new FormerIdRow
        {
            Kind = Event,
            Id = c.EventId,
            IntoId = c.IntoId,
            At = at,
            Rules = c.Rules,
            Last = c.Before is { } before ? SummaryMapping.Write(before) : null,
        }),
        cancel);

    public async Task AddAsync(IEnumerable<(string Id, string? IntoId, string? Rules, string? Title)> sources, CancellationToken cancel) => await rows.AddAsync(
        sources.Select(s => new FormerIdRow { Kind = Source, Id = s.Id, IntoId = s.IntoId, At = at, Rules = s.Rules, Last = s.Title }),
        cancel);

    /// <summary>Takes ids out that are somebody's again.</summary>
    public async Task ReturnAsync(string kind, IReadOnlyCollection<string> ids, CancellationToken cancel)
    {
        if (ids.Count == 0 || !await context.FormerIds.AnyAsync(f => f.Kind == kind, cancel))
        {
            return;
        }

        foreach (var some in ids.Chunk(Chunks.Size))
        {
            var back = await context.FormerIds.Where(f => f.Kind == kind && some.Contains(f.Id)).Select(f => f.Id).ToListAsync(cancel);
            await rows.DeleteAsync<FormerIdRow>(back.Select(id => new object[] { kind, id }), cancel, nameof(FormerIdRow.Kind), nameof(FormerIdRow.Id));
        }
    }
}
