using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>
/// Which events the filters let through, and the counts of all facets, in one pass. Values of one filter are alternatives,
/// filters add up. A facet counts the events that every other filter lets through.
/// </summary>
internal sealed class EventSelection
{
    private static readonly Dimension[] All = Enum.GetValues<Dimension>();
    private readonly int[][] counts;
    private readonly bool[]?[] chosen;
    private readonly int firstDay;
    private readonly int lastDay;
    private readonly HashSet<string>? found;

    private EventSelection(EventIndex index, TimelineQuery query, SearchResult? search)
    {
        Index = index;
        Query = query;
        counts = [.. All.Select(d => new int[index.Ids(d).Count])];
        chosen = [.. All.Select(d => Chosen(index, query, d))];
        firstDay = query.From?.Earliest.DayNumber ?? int.MinValue;
        lastDay = query.To?.Latest.DayNumber ?? int.MaxValue;
        found = query.Words is null || search is null ? null : search.EventIds.ToHashSet(StringComparer.Ordinal);
    }

    public EventIndex Index { get; }

    public TimelineQuery Query { get; }

    /// <summary>Indexes of the events that all filters let through, in the snapshot's order.</summary>
    public List<int> Matched { get; } = [];

    /// <summary>Indexes of the events that all filters but dates and search words let through: what lanes are made of.</summary>
    public List<int> AnyDate { get; } = [];

    public IEnumerable<PolicyEvent> Events => Matched.Select(i => Index.Snapshot.Events[i]);

    public static EventSelection Of(EventIndex index, TimelineQuery query, SearchResult? search)
    {
        var selection = new EventSelection(index, query, search);
        selection.Pass();
        return selection;
    }

    /// <summary>Events with this id that all other filters let through.</summary>
    public int Count(Dimension dimension, string id) => Index.CodeOf(dimension, id) is >= 0 and var code ? counts[(int)dimension][code] : 0;

    /// <summary>Whether a dimension's filter lets an id through: it is chosen, or nothing is.</summary>
    public bool LetsThrough(Dimension dimension, string id)
    {
        if (chosen[(int)dimension] is null)
        {
            return true;
        }

        if (dimension != Dimension.Weapon)
        {
            return Query.Chosen(dimension).Contains(id);
        }

        var weapon = new WeaponId(id);
        return Query.Chosen(dimension).Any(c => Index.Vocabulary.IsA(weapon, new WeaponId(c)));
    }

    private static bool[]? Chosen(EventIndex index, TimelineQuery query, Dimension dimension)
    {
        var ids = query.Chosen(dimension);
        if (ids.IsEmpty)
        {
            return null;
        }

        var flags = new bool[index.Ids(dimension).Count];
        foreach (var code in ids.Select(id => index.CodeOf(dimension, id)).Where(c => c >= 0))
        {
            flags[code] = true;
        }

        return flags;
    }

    private void Pass()
    {
        for (var i = 0; i < Index.Snapshot.Events.Count; i++)
        {
            var (failed, failing) = Failed(i);
            var isInTime = IsInTime(i) && (found is null || found.Contains(Index.Snapshot.Events[i].Id));
            if (failed == 0)
            {
                AnyDate.Add(i);
            }

            if (!isInTime || failed > 1)
            {
                continue;
            }

            if (failed == 0)
            {
                Matched.Add(i);
            }

            foreach (var dimension in All)
            {
                if (failed == 0 || dimension == failing)
                {
                    Tally(dimension, i);
                }
            }
        }
    }

    private (int Failed, Dimension Failing) Failed(int index)
    {
        var failed = 0;
        var failing = default(Dimension);
        foreach (var dimension in All)
        {
            if (chosen[(int)dimension] is { } flags && !Array.Exists(Index.CodesOf(dimension, index), c => flags[c]))
            {
                failed++;
                failing = dimension;
            }
        }

        return (failed, failing);
    }

    private bool IsInTime(int index) => Index.FirstDays[index] < 0
        ? firstDay == int.MinValue && lastDay == int.MaxValue
        : Index.FirstDays[index] <= lastDay && Index.LastDays[index] >= firstDay;

    private void Tally(Dimension dimension, int index)
    {
        foreach (var code in Index.CodesOf(dimension, index))
        {
            counts[(int)dimension][code]++;
        }
    }
}
