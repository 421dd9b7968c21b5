using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Accounts;
using ArmsPolicyTimeline.Chronicle.Comparison.Arranging;
using ArmsPolicyTimeline.Chronicle.Comparison.Density;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>Lays the lanes of the page. How crowded the page is decides how each row is drawn.</summary>
internal sealed class LaneComposer
{
    private readonly EventSelection selection;
    private readonly LaneArranger lanes;
    private readonly RowComposer rows;
    private readonly AccountComposer accounts;
    private readonly NearestComposer nearest;
    private readonly IReadOnlyList<LanePlan> plans;
    private readonly Crowd crowd;

    public LaneComposer(EventSelection selection, TimeAxis axis)
    {
        this.selection = selection;
        lanes = new(selection);
        rows = new(selection, axis);
        accounts = new(selection, axis);
        nearest = new(selection, axis.Scale);
        plans = lanes.Lanes();
        var drawn = plans.SelectMany(p => p.All).SelectMany(p => p.Rows).ToList();
        crowd = Crowd.Of([.. drawn.Select(r => (r.Matched.Count, BandPathComposer.Count(r.Fold, axis.Scale)))]);
    }

    /// <summary>Number of lanes on all pages.</summary>
    public int Count => lanes.Count;

    private TimelineQuery Query => selection.Query;

    public ImmutableArray<Lane> Lanes() => [.. plans.Select(Compose)];

    public LanePages? Pages() => lanes.Pages();

    public ImmutableArray<HiddenLane> Hidden() =>
    [
        .. Query.Hidden.Select(id => new HiddenLane(id, lanes.NameOf(id), (Query with { Hidden = Query.Hidden.Remove(id) }).Link())),
    ];

    public LaneAccount? Account() => accounts.Compose(Query.Account is { } id ? lanes.Find(id) : null);

    private Lane Compose(LanePlan plan)
    {
        var (id, isPart) = (plan.Key.Id, plan.Key.Part is not null);
        var only = Query.With(Query.By, [id]);
        ImmutableArray<LaneRow> drawn = [.. plan.Rows.Select(row => rows.Compose(plan, row, crowd))];
        only = isPart ? only.With(LaneKey.PartsOf(Query.By)!.Value, [plan.Key.Part!]) : only;
        return new(
            plan.Key.ToString(),
            plan.Name,
            plan.Count,
            only.Link(),
            isPart ? null : (Query with { Hidden = Query.Hidden.Add(id) }).Link(),
            isPart ? null : (Query with { Lanes = [id, .. Query.Lanes.Where(l => !string.Equals(l, id, StringComparison.Ordinal))], LanePage = 1 }).Link(),
            drawn)
        {
            Nearest = nearest.Links([.. drawn.Select(r => r.Nearest)]),
            ToggleHref = plan.HasParts ? (Query with { Opened = Query.Opened.SymmetricExcept([id]) }).Link() : null,
            PartsName = plan.HasParts ? PartsName(plan.Name) : "",
            Parts = [.. plan.Parts.Select(Compose)],
            MoreParts = plan.MoreParts,
            AccountHref = isPart ? null : (Query with { Account = id }).Link() + "#lane-account",
            TableHref = (only with { View = ViewKind.Table, Event = null }).Link(),
        };
    }

    private string PartsName(string name) => Query.By switch
    {
        Dimension.Country => $"Weapons of {name}",
        Dimension.Weapon => $"Weapons that are {Sentences.Lowered(name)}",
        _ => $"Countries and organisations of {name}",
    };
}
