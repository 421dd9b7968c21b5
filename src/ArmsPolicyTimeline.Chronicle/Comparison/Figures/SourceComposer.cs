using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Who reports what.</summary>
internal static class SourceComposer
{
    public static ImmutableArray<SourceLine> Compose(IReadOnlyCollection<PolicyEvent> events, TimelineQuery query, EventIndex index) =>
    [
        .. events.SelectMany(e => e.Citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal).Select(source => (Source: source, Event: e)))
            .GroupBy(t => t.Source, t => t.Event, StringComparer.Ordinal)
            .Select(told => Line(told.Key, [.. told], query, index))
            .OrderByDescending(l => l.Tally.Total)
            .ThenBy(l => l.Name, StringComparer.Ordinal),
    ];

    private static SourceLine Line(string source, List<PolicyEvent> told, TimelineQuery query, EventIndex index) => new(
        Name(source, index),
        $"/sources/{Uri.EscapeDataString(source)}",
        Tallies.Of(told),
        told.Count(e => e.Citations.All(c => string.Equals(c.SourceId, source, StringComparison.Ordinal))),
        query.With(Dimension.Source, [source]).Link());

    private static string Name(string id, EventIndex index) => index.SourceOf(id)?.Metadata is { Publisher: { } publisher, Title: { } title }
        ? $"{publisher}: {title}"
        : index.SourceName(id);
}
