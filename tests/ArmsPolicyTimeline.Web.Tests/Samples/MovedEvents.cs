using System.Collections;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Tests.Samples;

/// <summary>The sample's events counted before somebody wrote: they can be counted still, and are no longer there to be read.</summary>
internal sealed class MovedEvents : IEventList
{
    public EventColumns Columns => Sample.Snapshot.Events.Columns;

    public ImmutableArray<int> Followers => Sample.Snapshot.Events.Followers;

    public int Count => Sample.Snapshot.Events.Count;

    public PolicyEvent this[int index] => throw new EventsMovedException();

    public ImmutableArray<PolicyEvent> At(IReadOnlyCollection<int> places) => throw new EventsMovedException();

    public ImmutableArray<PolicyEvent> Once(IReadOnlyCollection<int> places, EventExtent extent) => throw new EventsMovedException();

    public int PlaceOf(string id) => Sample.Snapshot.Events.PlaceOf(id);

    public ImmutableArray<int> PlacesOf(IReadOnlyCollection<string> ids) => Sample.Snapshot.Events.PlacesOf(ids);

    public IEnumerator<PolicyEvent> GetEnumerator() => throw new EventsMovedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
