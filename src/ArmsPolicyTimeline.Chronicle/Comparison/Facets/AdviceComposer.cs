using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>Tries, where no event matches, which one or two filters to take away, and counts what that gives.</summary>
internal static class AdviceComposer
{
    private const int MostWays = 4;

    public static EmptyAdvice? Compose(EventSelection selection, SearchResult? search)
    {
        if (selection.Matched.Count > 0)
        {
            return null;
        }

        var query = selection.Query;
        var total = selection.Index.Columns.Count;
        if (!query.HasFilters)
        {
            return new("No events yet", "No article has been read, or none holds an event.", []);
        }

        var loosenings = Loosenings(query, selection.Index).ToList();
        var ways = loosenings.Select(l => Way([l])).Where(w => w.Count > 0).ToList();
        if (ways.Count == 0)
        {
            ways = [.. from first in loosenings from second in loosenings where loosenings.IndexOf(first) < loosenings.IndexOf(second) let way = Way([first, second]) where way.Count > 0 select way];
        }

        var all = new EmptyWay([], total, query.WithoutFilters().Link());
        var number = loosenings.Count == 1 ? "the filter" : loosenings.Count == 2 ? "both filters" : $"all {Sentences.Number(loosenings.Count)} filters";
        return new(
            $"No event matches {number}",
            ways.Count == 0 ? "Taking away one or two of them does not help." : "Loosen one:",
            [.. ways.OrderByDescending(w => w.Count).Take(MostWays), all]);

        EmptyWay Way((string Words, Func<TimelineQuery, TimelineQuery> Take)[] taken)
        {
            var loose = taken.Aggregate(query, (q, t) => t.Take(q)) with { Event = null, Page = 1 };
            var count = EventSelection.Of(selection.Index, loose, loose.Words is null ? null : search).Matched.Count;
            return new([.. taken.Select(t => t.Words)], count, loose.Link());
        }
    }

    private static IEnumerable<(string Words, Func<TimelineQuery, TimelineQuery> Take)> Loosenings(TimelineQuery query, EventIndex index)
    {
        foreach (var chip in ChipComposer.Compose(query, index))
        {
            yield return chip.Parameter switch
            {
                "from" or "to" => (chip.Text, q => q with { From = null, To = null }),
                "q" => (chip.Text, q => q with { Words = null }),
                _ => (chip.Text, q => q.Without(Events.Slugs.FromSlug<Dimension>(chip.Parameter)!.Value)),
            };
        }
    }
}
