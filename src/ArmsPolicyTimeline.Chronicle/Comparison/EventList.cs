using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>Events kept in memory: for tests, and for as many as fit.</summary>
public sealed class EventList : IEventList
{
    private readonly ImmutableArray<PolicyEvent> events;
    private readonly Lazy<FrozenDictionary<string, int>> places;
    private readonly Lazy<EventColumns> columns;

    private readonly Lazy<ImmutableArray<int>> followers;

    private EventList(ImmutableArray<PolicyEvent> events)
    {
        this.events = events;
        places = new(() => Enumerable.Range(0, events.Length).ToFrozenDictionary(i => events[i].Id, StringComparer.Ordinal));
        followers = new(() => [.. Enumerable.Range(0, events.Length).Where(i => events[i].Citations.Any(c => !c.Followings.IsEmpty))]);
        columns = new(() => EventColumnsBuilder.Columns(events));
    }

    /// <inheritdoc/>
    public EventColumns Columns => columns.Value;

    /// <inheritdoc/>
    public ImmutableArray<int> Followers => followers.Value;

    /// <inheritdoc/>
    public int Count => events.Length;

    /// <inheritdoc/>
    public PolicyEvent this[int index] => events[index];

    /// <summary>The events, put in order.</summary>
    public static IEventList Create(ReadOnlySpan<PolicyEvent> events) =>
        new EventList([.. events.ToArray().OrderBy(e => (e.Date ?? e.FirstPublished)?.Earliest ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public ImmutableArray<PolicyEvent> At(IReadOnlyCollection<int> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return [.. places.Select(p => events[p])];
    }

    /// <inheritdoc/>
    public ImmutableArray<PolicyEvent> Once(IReadOnlyCollection<int> places, EventExtent extent) => At(places);

    /// <inheritdoc/>
    public int PlaceOf(string id) => places.Value.GetValueOrDefault(id, -1);

    /// <inheritdoc/>
    public ImmutableArray<int> PlacesOf(IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return [.. ids.Select(PlaceOf).Where(p => p >= 0)];
    }

    /// <inheritdoc/>
    public IEnumerator<PolicyEvent> GetEnumerator() => ((IEnumerable<PolicyEvent>)events).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
