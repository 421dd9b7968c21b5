using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Who reports what.</summary>
internal static class SourceComposer
{
    public static ImmutableArray<SourceLine> Compose(IReadOnlyCollection<PolicyEvent> events, TimelineQuery query, EventIndex index) =>
    [
        .. from policyEvent in events
           from source in policyEvent.Citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal)
           group policyEvent by source into told
           let name = Name(told.Key, index)
           orderby told.Count() descending, name
           select new SourceLine(
               name,
               $"/sources/{Uri.EscapeDataString(told.Key)}",
               Tallies.Of([.. told]),
               told.Count(e => e.Citations.All(c => string.Equals(c.SourceId, told.Key, StringComparison.Ordinal))),
               query.With(Dimension.Source, [told.Key]).Link()),
    ];

    private static string Name(string id, EventIndex index) => index.SourceOf(id)?.Metadata is { Publisher: { } publisher, Title: { } title }
        ? $"{publisher}: {title}"
        : index.SourceName(id);
}
