using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Query to page: filter, then each figure by a type of its own.</summary>
internal sealed class FiguresComposer(EventIndex index, QueryReading reading, SearchResult? search)
{
    private const int MostLines = 40;
    private const int MostLanes = 12;

    public FiguresView Compose()
    {
        var query = reading.Query with { Event = null, Page = 1, View = ViewKind.Picture };
        var selection = EventSelection.Of(index, query, search);
        var events = selection.Matched;
        var columns = new ColumnComposer(events, index.Columns, query);
        var ladder = new LadderComposer(events, index, query);
        var scale = ladder.Scale();
        var ladders = scale is null ? [] : ladder.Compose(scale);
        var (reversals, turns) = new ReversalComposer(selection).Compose(MostLines);
        var sources = new SourceComposer(events, index);
        return new()
        {
            Query = query,
            Counted = $"{Sentences.Count(events.Count, "event")}.",
            Advice = "Every number leads to its events.",
            Chips = ChipComposer.Compose(query, index, FiguresView.Path),
            Columns = columns.Compose(),
            Unit = columns.Unit,
            Undated = columns.Undated,
            Scale = scale,
            Ticks = scale is null ? [] : AxisTicks.Of(scale, 220),
            Ladders = [.. ladders.Take(MostLanes)],
            Reversals = reversals,
            Sources = sources.Compose(query, MostLines),
            Remarks =
            [
                .. LeftOut(ladder.LeftOut, "earlier statement", "earlier statements", "on use"),
                .. LeftOut(ladders.Length - MostLanes, "actor", "actors", "on the ladder"),
                .. LeftOut(turns - MostLines, "turn", "turns", "from no to yes"),
                .. LeftOut(sources.Count - MostLines, "source", "sources", "of fewer events"),
            ],
            LeftOut = reading.Notes,
            DataVersion = index.Snapshot.Version,
            LazyCredit = new(() => SourceCredit.Of(selection)),
        };
    }

    private static IEnumerable<string> LeftOut(int number, string one, string many, string where)
    {
        if (number > 0)
        {
            yield return $"{Sentences.Count(number, one, many)} {where} {(number == 1 ? "is" : "are")} left out. Narrow down to see {(number == 1 ? "it" : "them")}.";
        }
    }
}
