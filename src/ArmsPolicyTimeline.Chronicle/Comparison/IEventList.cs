using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>
/// All events in the order of the timeline: by earliest day (undated ones by first publication, those without either last), then by id. Immutable.
/// Walking over all of them may read each from the store: pages ask <see cref="Queries.EventIndex"/> for numbers, and here for the events they show.
/// </summary>
[CollectionBuilder(typeof(EventList), nameof(EventList.Create))]
public interface IEventList : IReadOnlyList<PolicyEvent>
{
    /// <summary>What pages count and filter by.</summary>
    EventColumns Columns { get; }

    /// <summary>The places, ascending, of the events that followed another actor's decision, as a report of them says.</summary>
    ImmutableArray<int> Followers { get; }

    /// <summary>The events at these places, in the order asked for; one question to the store.</summary>
    ImmutableArray<PolicyEvent> At(IReadOnlyCollection<int> places);

    /// <summary>The same of events that nobody will ask for again soon, as for a file of all: they are read, handed over and forgotten.</summary>
    /// <param name="places">Which.</param>
    /// <param name="extent">How much of each is needed; there may be more.</param>
    ImmutableArray<PolicyEvent> Once(IReadOnlyCollection<int> places, EventExtent extent);

    /// <summary>The place of the event with this id; -1 where there is none.</summary>
    int PlaceOf(string id);

    /// <summary>The places of the events with these ids; ids that no event has are passed over.</summary>
    ImmutableArray<int> PlacesOf(IReadOnlyCollection<string> ids);
}
