using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>All that is known at one moment; immutable, shared by all visitors, replaced whole when the data changes.</summary>
/// <param name="Events">All events in the order of the timeline.</param>
/// <param name="Sources">All sources, by id.</param>
/// <param name="Version">Hash of the content; equal content gives an equal version.</param>
public sealed record ChronicleSnapshot(IEventList Events, ImmutableArray<Source> Sources, string Version)
{
    /// <summary>When it came to be so, as the store has it; null: nobody noted it.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>The events that a source reports, in the order of the timeline.</summary>
    public ImmutableArray<PolicyEvent> EventsOf(string sourceId)
    {
        var column = Events.Columns[Dimension.Source];
        var code = column.Ids.IndexOf(sourceId);
        return code < 0 ? [] : Events.At(column.Having(new HashSet<int> { code }));
    }
}
