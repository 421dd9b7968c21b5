using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Arranging;

/// <summary>
/// Says which lanes there are, in which order, and which of them are on the page. A lane is there when any event on it passes the filters,
/// whatever its date and the search words, or when it is chosen by name: zooming and searching never take a lane away.
/// </summary>
internal sealed class LaneArranger
{
    /// <summary>Lanes on a page: of three rows each they fill two large screens.</summary>
    public const int OnPage = 16;

    private const int MostParts = 25;

    private readonly EventSelection selection;
    private readonly RowPlanner rows;
    private readonly Dictionary<string, int> met;
    private readonly PlaceGroups anyDate;
    private readonly PlaceGroups matched;
    private readonly List<string> ids;

    public LaneArranger(EventSelection selection)
    {
        this.selection = selection;
        rows = new RowPlanner(selection);
        var column = selection.Index.Columns[Query.By];
        anyDate = column.Groups(selection.AnyDate);
        matched = selection.Matched.Count == selection.AnyDate.Count ? anyDate : column.Groups(selection.Matched);
        met = Enumerable.Range(0, column.Ids.Length)
            .Where(code => anyDate[code].Count > 0 && selection.LetsThrough(Query.By, column.Ids[code]))
            .ToDictionary(code => column.Ids[code], StringComparer.Ordinal);
        ids = [.. Ordered().Where(id => !Query.Hidden.Contains(id) && OpenedClassOf(id) is null)];
    }

    /// <summary>Number of lanes on all pages.</summary>
    public int Count => ids.Count;

    private TimelineQuery Query => selection.Query;

    private int Page => Math.Clamp(Query.LanePage, 1, LastPage);

    private int LastPage => Math.Max(1, (ids.Count + OnPage - 1) / OnPage);

    /// <summary>The lanes of the page.</summary>
    public IReadOnlyList<LanePlan> Lanes() => [.. ids.Skip((Page - 1) * OnPage).Take(OnPage).Select(Lane)];

    /// <summary>A lane of any page; null where it is not there.</summary>
    public LanePlan? Find(string id) => ids.Contains(id, StringComparer.Ordinal) || met.ContainsKey(id) ? Lane(id) : null;

    /// <summary>The ways to the other lanes; null when all are on the page.</summary>
    public LanePages? Pages() => LastPage == 1 ? null : new(
        $"{Words(Page)} of {ids.Count.ToString("N0", CultureInfo.InvariantCulture)}",
        Page == 1 ? null : (Query with { LanePage = Page - 1 }).Link(),
        Page == 1 ? "" : Words(Page - 1),
        Page == LastPage ? null : (Query with { LanePage = Page + 1 }).Link(),
        Page == LastPage ? "" : Words(Page + 1));

    public string NameOf(string id) => DimensionNames.NameOf(Query.By, id, selection.Index);

    private string Words(int page) => string.Create(CultureInfo.InvariantCulture, $"Lanes {((page - 1) * OnPage) + 1} to {Math.Min(page * OnPage, ids.Count)}");

    private IEnumerable<string> Ordered()
    {
        var chosen = Query.Chosen(Query.By).Where(id => !met.ContainsKey(id) && !HasMemberLane(id));
        var pinned = Query.Lanes;
        var first = met.Keys.Concat(chosen).OrderBy(id => pinned.Contains(id, StringComparer.Ordinal) ? pinned.IndexOf(id) : int.MaxValue);
        var ordered = Query.LaneOrder switch
        {
            LaneOrder.Name => first,
            LaneOrder.First => first.ThenBy(FirstDay),
            _ => first.ThenByDescending(id => selection.Index.Total(Query.By, id)),
        };
        return ordered.ThenBy(NameOf, StringComparer.Ordinal).ThenBy(id => id, StringComparer.Ordinal);
    }

    private int FirstDay(string id) => met.TryGetValue(id, out var code) && selection.Index.Columns.FirstDay(anyDate[code][0]) is >= 0 and var day ? day : int.MaxValue;

    private bool HasMemberLane(string id) => Query.By == Dimension.Weapon
        && met.Keys.Any(lane => selection.Index.Vocabulary.IsA(new WeaponId(lane), new WeaponId(id)));

    // A weapon stands below its nearest class that is a lane and open.
    private string? OpenedClassOf(string id) => Query.By != Dimension.Weapon || Query.Opened.IsEmpty || Query.Lanes.Contains(id, StringComparer.Ordinal)
        ? null
        : selection.Index.Vocabulary.ClassesOf(new WeaponId(id)).Select(c => c.ToString()).FirstOrDefault(c => Query.Opened.Contains(c) && met.ContainsKey(c) && !Query.Hidden.Contains(c));

    private LanePlan Lane(string id)
    {
        var code = met.TryGetValue(id, out var found) ? found : -1;
        var lane = new LanePlan(new(id), NameOf(id), rows.Plan(new(id), anyDate[code], matched[code]), matched[code].Count);
        return Query.By == Dimension.Weapon ? WithMembers(lane) : LaneKey.PartsOf(Query.By) is { } by ? WithParts(lane, by, anyDate[code], matched[code]) : lane;
    }

    private LanePlan WithMembers(LanePlan lane)
    {
        var id = lane.Key.Id;
        var hasParts = met.Keys.Any(m => selection.Index.Vocabulary.ClassesOf(new WeaponId(m)).Any(c => string.Equals(c.ToString(), id, StringComparison.Ordinal)));
        string[] members = [.. Query.Opened.Contains(id) ? Ordered().Where(m => !Query.Hidden.Contains(m) && string.Equals(OpenedClassOf(m), id, StringComparison.Ordinal)) : []];
        return lane with { HasParts = hasParts, Parts = [.. members.Take(MostParts).Select(Lane)], MoreParts = Math.Max(0, members.Length - MostParts) };
    }

    private LanePlan WithParts(LanePlan lane, Dimension by, IReadOnlyList<int> any, IReadOnlyList<int> shown)
    {
        var column = selection.Index.Columns[by];
        var isOpen = Query.Opened.Contains(lane.Key.Id);
        var (all, now) = (new Dictionary<int, List<int>>(), new Dictionary<int, List<int>>());
        foreach (var place in any)
        {
            Add(column, place, all);
            if (!isOpen && all.Count > 1)
            {
                break;
            }
        }

        if (!isOpen || all.Count < 2)
        {
            return lane with { HasParts = all.Count > 1 };
        }

        foreach (var place in shown)
        {
            Add(column, place, now);
        }

        var parts = all.OrderByDescending(p => p.Value.Count).ThenBy(p => column.Ids[p.Key], StringComparer.Ordinal).Take(MostParts).Select(p => Part(lane, by, column.Ids[p.Key], p.Value, now.GetValueOrDefault(p.Key, [])));
        return lane with { HasParts = true, Parts = [.. parts], MoreParts = Math.Max(0, all.Count - MostParts) };
    }

    private void Add(EventColumn column, int place, Dictionary<int, List<int>> groups)
    {
        foreach (var code in column.CodesOf(place))
        {
            if (!groups.TryGetValue(code, out var group))
            {
                if (!selection.LetsThrough(LaneKey.PartsOf(Query.By)!.Value, column.Ids[code]))
                {
                    continue;
                }

                groups.Add(code, group = []);
            }

            group.Add(place);
        }
    }

    private LanePlan Part(LanePlan lane, Dimension by, string id, List<int> any, List<int> shown)
    {
        var key = lane.Key with { Part = id };
        return new(key, DimensionNames.NameOf(by, id, selection.Index), rows.Plan(key, any, shown), shown.Count);
    }
}
