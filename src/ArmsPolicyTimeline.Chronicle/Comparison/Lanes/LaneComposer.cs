using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>
/// Lays the lanes. A lane is there when any event on it passes the filters, whatever its date and the search words, or when
/// it is chosen by name: zooming and searching never take a lane away. Their order does not hang on filters either.
/// </summary>
internal sealed class LaneComposer
{
    private readonly EventSelection selection;
    private readonly RowComposer rows;
    private readonly Dictionary<string, List<int>> anyDate;
    private readonly Dictionary<string, List<int>> matched;

    public LaneComposer(EventSelection selection, TimeAxis axis)
    {
        this.selection = selection;
        rows = new RowComposer(selection, axis);
        anyDate = ByLane(selection.AnyDate);
        matched = ByLane(selection.Matched);
    }

    private TimelineQuery Query => selection.Query;

    public ImmutableArray<Lane> Lanes() => [.. Ids().Where(id => !Query.Hidden.Contains(id)).Select(Compose)];

    public ImmutableArray<HiddenLane> Hidden() =>
    [
        .. Query.Hidden.Select(id => new HiddenLane(id, NameOf(id), (Query with { Hidden = Query.Hidden.Remove(id) }).Link())),
    ];

    private IEnumerable<string> Ids()
    {
        var chosen = Query.Chosen(Query.By).Where(id => !anyDate.ContainsKey(id) && !HasMemberLane(id));
        var pinned = Query.Lanes;
        return anyDate.Keys.Concat(chosen)
            .OrderBy(id => pinned.Contains(id, StringComparer.Ordinal) ? pinned.IndexOf(id) : int.MaxValue)
            .ThenByDescending(id => selection.Index.Total(Query.By, id))
            .ThenBy(NameOf, StringComparer.Ordinal);
    }

    private bool HasMemberLane(string id) => Query.By == Dimension.Weapon
        && anyDate.Keys.Any(lane => selection.Index.Vocabulary.IsA(new WeaponId(lane), new WeaponId(id)));

    private Lane Compose(string id)
    {
        var events = matched.GetValueOrDefault(id, []);
        return new(
            id,
            NameOf(id),
            events.Count,
            Query.With(Query.By, [id]).Link(),
            (Query with { Hidden = Query.Hidden.Add(id) }).Link(),
            (Query with { Lanes = [id, .. Query.Lanes.Where(l => !string.Equals(l, id, StringComparison.Ordinal))] }).Link(),
            rows.Compose(id, anyDate.GetValueOrDefault(id, []), events));
    }

    private Dictionary<string, List<int>> ByLane(List<int> indexes)
    {
        var lanes = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var i in indexes)
        {
            foreach (var id in Dimensions.IdsOf(Query.By, selection.Index.Snapshot.Events[i]).Where(id => selection.LetsThrough(Query.By, id)))
            {
                if (!lanes.TryGetValue(id, out var lane))
                {
                    lanes.Add(id, lane = []);
                }

                lane.Add(i);
            }
        }

        return lanes;
    }

    private string NameOf(string id) => DimensionNames.NameOf(Query.By, id, selection.Index);
}
