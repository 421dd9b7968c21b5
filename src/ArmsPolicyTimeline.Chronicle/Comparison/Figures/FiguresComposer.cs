using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Query to page: filter, then each figure by a type of its own.</summary>
internal sealed class FiguresComposer(EventIndex index, QueryReading reading, SearchResult? search)
{
    /// <summary>The figures are made of this many events at most; who wants more narrows down.</summary>
    public const int MostEvents = 20_000;

    private const int MostLines = 40;
    private const int MostLanes = 12;

    public FiguresView Compose()
    {
        var query = reading.Query with { Event = null, Page = 1, View = ViewKind.Picture };
        var selection = EventSelection.Of(index, query, search);
        var events = selection.Index.Snapshot.Events.At([.. selection.Matched.Take(MostEvents)]);
        var columns = new ColumnComposer(events, query);
        var ladder = new LadderComposer(events, query, index.Vocabulary);
        var scale = ladder.Scale();
        var ladders = scale is null ? [] : ladder.Compose(scale);
        var reversals = new ReversalComposer(selection).Compose();
        var sources = SourceComposer.Compose(events, query, index);
        return new()
        {
            Query = query,
            Counted = Counted(events.Length, selection.Matched.Count),
            Advice = events.Length == selection.Matched.Count ? "Every number leads to its events." : "Narrow down to count the others.",
            Chips = ChipComposer.Compose(query, index, FiguresView.Path),
            Columns = columns.Compose(),
            Unit = columns.Unit,
            Undated = columns.Undated,
            Scale = scale,
            Ticks = scale is null ? [] : AxisTicks.Of(scale, 220),
            Ladders = [.. ladders.Take(MostLanes)],
            Reversals = [.. reversals.Take(MostLines)],
            Sources = [.. sources.Take(MostLines)],
            Remarks =
            [
                .. LeftOut(ladders.Length - MostLanes, "actor", "actors", "on the ladder"),
                .. LeftOut(reversals.Length - MostLines, "turn", "turns", "from no to yes"),
                .. LeftOut(sources.Length - MostLines, "source", "sources", "of fewer events"),
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

    private static string Counted(int counted, int all) => counted == all
        ? $"{Sentences.Count(all, "event")}."
        : $"The first {Sentences.Count(counted, "event")} of {all.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)}.";
}
