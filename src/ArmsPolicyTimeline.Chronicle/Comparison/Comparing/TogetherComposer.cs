using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Finds the passages that tell events of several lanes.</summary>
internal static class TogetherComposer
{
    /// <summary>More are not listed.</summary>
    public const int Most = 12;

    public static ImmutableArray<ToldTogether> Compose(CompareContext context)
    {
        var told = from lane in context.Titled()
                   from shown in context.Shown(lane.Place)
                   from citation in shown.Event.Citations
                   from passage in citation.Passages.Index()
                   select (lane.Place, Index: shown.Place, shown.Event, Citation: citation, Passage: passage.Index);
        return
        [
            .. told.GroupBy(t => (t.Citation.TextId, t.Citation.Passages[t.Passage].Span))
                .Where(g => IsOfSeveral([.. g.Select(t => (t.Place, t.Event.Id)).Distinct()]))
                .OrderBy(g => g.Min(t => t.Index))
                .Take(Most)
                .Select(g => Together(context, [.. g])),
        ];
    }

    // An event that lies on both lanes, because one holds the other, is told of neither in particular.
    private static bool IsOfSeveral(List<(int Lane, string Event)> told) => told.Exists(one => told.Exists(other =>
        one.Lane < other.Lane && !told.Contains((other.Lane, one.Event)) && !told.Contains((one.Lane, other.Event))));

    private static ToldTogether Together(CompareContext context, List<(int Place, int Index, PolicyEvent Event, Citation Citation, int Passage)> told)
    {
        var (_, _, first, citation, passage) = told[0];
        return new(
            citation.Passages[passage].Quote,
            context.PassageOf(citation, first.Id, passage),
            [.. told.DistinctBy(t => (t.Place, t.Event.Id)).OrderBy(t => t.Place).Select(t => new LaneEvent(context.Title(t.Place), context.Link(t.Event)))]);
    }
}
