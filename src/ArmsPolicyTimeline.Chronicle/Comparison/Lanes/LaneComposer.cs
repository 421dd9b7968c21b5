using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
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
    private readonly EventColumn column;
    private readonly Dictionary<string, int> met;
    private readonly PlaceGroups anyDate;
    private readonly PlaceGroups matched;

    public LaneComposer(EventSelection selection, TimeAxis axis)
    {
        this.selection = selection;
        rows = new RowComposer(selection, axis);
        column = selection.Index.Columns[Query.By];
        anyDate = column.Groups(selection.AnyDate);
        matched = selection.Matched.Count == selection.AnyDate.Count ? anyDate : column.Groups(selection.Matched);
        met = Enumerable.Range(0, column.Ids.Length)
            .Where(code => anyDate[code].Count > 0 && selection.LetsThrough(Query.By, column.Ids[code]))
            .ToDictionary(code => column.Ids[code], StringComparer.Ordinal);
    }

    private TimelineQuery Query => selection.Query;

    public ImmutableArray<Lane> Lanes() => [.. Ids().Where(id => !Query.Hidden.Contains(id)).Select(Compose)];

    public ImmutableArray<HiddenLane> Hidden() =>
    [
        .. Query.Hidden.Select(id => new HiddenLane(id, NameOf(id), (Query with { Hidden = Query.Hidden.Remove(id) }).Link())),
    ];

    private IEnumerable<string> Ids()
    {
        var chosen = Query.Chosen(Query.By).Where(id => !met.ContainsKey(id) && !HasMemberLane(id));
        var pinned = Query.Lanes;
        return met.Keys.Concat(chosen)
            .OrderBy(id => pinned.Contains(id, StringComparer.Ordinal) ? pinned.IndexOf(id) : int.MaxValue)
            .ThenByDescending(id => selection.Index.Total(Query.By, id))
            .ThenBy(NameOf, StringComparer.Ordinal)
            .ThenBy(id => id, StringComparer.Ordinal);
    }

    private bool HasMemberLane(string id) => Query.By == Dimension.Weapon
        && met.Keys.Any(lane => selection.Index.Vocabulary.IsA(new WeaponId(lane), new WeaponId(id)));

    private Lane Compose(string id)
    {
        var code = met.TryGetValue(id, out var found) ? found : -1;
        var events = matched[code];
        return new(
            id,
            NameOf(id),
            events.Count,
            Query.With(Query.By, [id]).Link(),
            (Query with { Hidden = Query.Hidden.Add(id) }).Link(),
            (Query with { Lanes = [id, .. Query.Lanes.Where(l => !string.Equals(l, id, StringComparison.Ordinal))] }).Link(),
            rows.Compose(id, anyDate[code], events));
    }

    private string NameOf(string id) => DimensionNames.NameOf(Query.By, id, selection.Index);
}
