using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>Knows of one event more, which was withdrawn.</summary>
internal sealed class WithdrawingReader(IChangeReader inner) : IChangeReader
{
    public const string Id = "us-permits-withdrawn-2024-04";

    public Task<ChangeStamp> LatestAsync(CancellationToken cancel) => inner.LatestAsync(cancel);

    public Task<ImmutableArray<RecordedChange>> ReadAsync(long? below, int count, CancellationToken cancel) => inner.ReadAsync(below, count, cancel);

    public Task<Whereabouts?> FindSourceAsync(string id, CancellationToken cancel) => inner.FindSourceAsync(id, cancel);

    public Task<ImmutableDictionary<string, Whereabouts>> FindEventsAsync(IReadOnlyCollection<string> ids, CancellationToken cancel) => inner.FindEventsAsync(ids, cancel);

    public Task<Whereabouts?> FindEventAsync(string id, CancellationToken cancel) =>
        string.Equals(id, Id, StringComparison.Ordinal) ? Task.FromResult<Whereabouts?>(Withdrawn()) : inner.FindEventAsync(id, cancel);

    private static Whereabouts Withdrawn() => new(
        null,
        new DateTimeOffset(2026, 1, 5, 8, 30, 0, TimeSpan.Zero),
        null,
        new EventSummary
        {
            Actor = new("US"),
            Recipient = ActorCode.Ukraine,
            Action = PolicyAction.Permits,
            Topic = PolicyTopic.Use,
            Weapons = [WeaponId.Unspecified],
            Date = EdtfDate.Parse("2024-04").Value,
            Evidence = Evidence.Anonymous,
            Sources = ["a-source-that-was-here"],
        },
        null);
}
