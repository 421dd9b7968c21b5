using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>A source with what it reports.</summary>
/// <param name="Source">The source.</param>
/// <param name="Events">How many events it reports.</param>
/// <param name="Passages">In how many passages.</param>
public sealed record SourceRow(Source Source, int Events, int Passages)
{
    /// <summary>All sources, the latest first, those without a date last.</summary>
    public static ImmutableArray<SourceRow> All(ChronicleSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var citations = snapshot.Events.SelectMany(e => e.Citations).ToLookup(c => c.SourceId, StringComparer.Ordinal);
        return
        [
            .. snapshot.Sources
                .Select(s => new SourceRow(s, citations[s.Id].Count(), citations[s.Id].SelectMany(c => c.Passages).Select(p => p.Span).Distinct().Count()))
                .OrderByDescending(r => r.Source.Metadata.Published?.Latest ?? DateOnly.MinValue)
                .ThenBy(r => r.Source.Id, StringComparer.Ordinal),
        ];
    }
}
