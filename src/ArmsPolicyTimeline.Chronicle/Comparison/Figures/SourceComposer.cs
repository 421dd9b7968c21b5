using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Who reports what, counted by the columns.</summary>
internal sealed class SourceComposer
{
    private readonly EventIndex index;
    private readonly int[] counts;
    private readonly int[] alone;
    private readonly List<(int Code, int Total)> met = [];

    public SourceComposer(EventSet events, EventIndex index)
    {
        this.index = index;
        var column = index.Columns[Dimension.Source];
        counts = new int[column.Ids.Length * Tallies.Width];
        alone = new int[column.Ids.Length];
        foreach (var place in events)
        {
            var codes = column.CodesOf(place);
            foreach (var code in codes)
            {
                counts[(code * Tallies.Width) + (int)index.Columns.Action(place)]++;
                alone[code] += codes.Length == 1 ? 1 : 0;
            }
        }

        for (var code = 0; code < alone.Length; code++)
        {
            var total = Tallies.Of(Counts(code)).Total;
            if (total > 0)
            {
                met.Add((code, total));
            }
        }
    }

    /// <summary>How many sources report any of the events.</summary>
    public int Count => met.Count;

    /// <summary>The sources of most events, at most so many.</summary>
    public ImmutableArray<SourceLine> Compose(TimelineQuery query, int most) =>
    [
        .. met.Select(m => (m.Code, m.Total, Id: index.Columns[Dimension.Source].Ids[m.Code])).Select(m => (m.Code, m.Total, m.Id, Name: Name(m.Id)))
            .OrderByDescending(m => m.Total)
            .ThenBy(m => m.Name, StringComparer.Ordinal)
            .Take(most)
            .Select(m => new SourceLine(m.Name, $"/sources/{Uri.EscapeDataString(m.Id)}", Tallies.Of(Counts(m.Code)), alone[m.Code], query.With(Dimension.Source, [m.Id]).Link())),
    ];

    private ReadOnlySpan<int> Counts(int code) => counts.AsSpan(code * Tallies.Width, Tallies.Width);

    private string Name(string id) => index.SourceOf(id)?.Metadata is { Publisher: { } publisher, Title: { } title }
        ? $"{publisher}: {title}"
        : index.SourceName(id);
}
