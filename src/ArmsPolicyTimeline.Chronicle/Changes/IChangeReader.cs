using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>The record of changes and the ids that were given out (read port). Implemented by the Store project.</summary>
public interface IChangeReader
{
    /// <summary>The latest change.</summary>
    Task<ChangeStamp> LatestAsync(CancellationToken cancel);

    /// <summary>Changes, the latest first.</summary>
    /// <param name="below">Only those with a lower number; null: from the latest on.</param>
    /// <param name="count">So many at most.</param>
    /// <param name="cancel">Stops the reading.</param>
    Task<ImmutableArray<RecordedChange>> ReadAsync(long? below, int count, CancellationToken cancel);

    /// <summary>What became of the id of an event; null: no event ever had it.</summary>
    Task<Whereabouts?> FindEventAsync(string id, CancellationToken cancel);

    /// <summary>What became of ids of events; those that no event ever had are left out.</summary>
    Task<ImmutableDictionary<string, Whereabouts>> FindEventsAsync(IReadOnlyCollection<string> ids, CancellationToken cancel);

    /// <summary>What became of the id of a source; null: no source ever had it.</summary>
    Task<Whereabouts?> FindSourceAsync(string id, CancellationToken cancel);
}
