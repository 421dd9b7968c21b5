using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Tests.Samples;

/// <summary>A record of one change of each kind, over the sample.</summary>
internal sealed class SampleChanges : IChangeReader
{
    public const string WithdrawnId = "no-permits-f-16-2024-04";
    public const string RenamedId = "dk-permits-f-16-2024-05";
    public const string WithdrawnSourceId = "withdrawn-2024-04";

    public static DateTimeOffset At { get; } = new(2024, 6, 3, 8, 15, 0, TimeSpan.Zero);

    public static ImmutableArray<RecordedChange> All { get; } =
    [
        new(7, At, new EventChange(ChangeKind.Merged, "no-considers-f-16-2024-05") { IntoId = Sample.Considers.Id, Before = EventSummary.Of(Sample.Considers), After = EventSummary.Of(Sample.Considers), Rules = "joining 9" }),
        new(6, At, new EventChange(ChangeKind.Withdrawn, WithdrawnId) { Before = Withdrawn(), Left = [Sample.SourceId] }),
        new(5, At, new EventChange(ChangeKind.ReCoded, Sample.Requests.Id) { Before = EventSummary.Of(Sample.Requests) with { Action = PolicyAction.Urges }, After = EventSummary.Of(Sample.Requests), Rules = "joining 9" }),
        new(4, At, new EventChange(ChangeKind.Corrected, RenamedId) { IntoId = Sample.Permits.Id, Before = EventSummary.Of(Sample.Permits) with { Date = EdtfDate.Parse("2024-05").Value }, After = EventSummary.Of(Sample.Permits) }),
        new(3, At.AddDays(-1), new EventChange(ChangeKind.Reported, Sample.Considers.Id) { Joined = [Sample.SourceId] }),
        new(2, At.AddDays(-2), new EventChange(ChangeKind.Added, Sample.Considers.Id)),
        new(1, At.AddDays(-2), new EventChange(ChangeKind.Added, RenamedId)),
    ];

    public Task<ChangeStamp> LatestAsync(CancellationToken cancel) => Task.FromResult(new ChangeStamp(7, At));

    public Task<ImmutableArray<RecordedChange>> ReadAsync(long? below, int count, CancellationToken cancel) =>
        Task.FromResult(All.Where(c => below is null || c.Number < below).Take(count).ToImmutableArray());

    public Task<Whereabouts?> FindEventAsync(string id, CancellationToken cancel) => Task.FromResult(id switch
    {
        WithdrawnId => new Whereabouts(null, At, null, Withdrawn(), null),
        RenamedId => new Whereabouts(Sample.Permits.Id, At, null, null, null),
        _ => null,
    });

    public async Task<ImmutableDictionary<string, Whereabouts>> FindEventsAsync(IReadOnlyCollection<string> ids, CancellationToken cancel)
    {
        var found = ImmutableDictionary.CreateBuilder<string, Whereabouts>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (await FindEventAsync(id, cancel) is { } where)
            {
                found.Add(id, where);
            }
        }

        return found.ToImmutable();
    }

    public Task<Whereabouts?> FindSourceAsync(string id, CancellationToken cancel) =>
        Task.FromResult(string.Equals(id, WithdrawnSourceId, StringComparison.Ordinal) ? new Whereabouts(null, At, null, null, "What was withdrawn") : null);

    private static EventSummary Withdrawn() => EventSummary.Of(Sample.Considers) with { Action = PolicyAction.Permits, Weapons = [new WeaponId("f-16")], Date = EdtfDate.Parse("2024-04").Value };
}
