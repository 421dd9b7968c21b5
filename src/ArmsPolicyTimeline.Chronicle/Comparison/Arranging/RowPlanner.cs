using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using Row = (ArmsPolicyTimeline.Chronicle.Events.PolicyTopic Topic, ArmsPolicyTimeline.Chronicle.Events.ActorCode? Recipient);

namespace ArmsPolicyTimeline.Chronicle.Comparison.Arranging;

/// <summary>Says which rows a lane has: one a topic and recipient met in it; where these are many, one a topic.</summary>
internal sealed class RowPlanner
{
    /// <summary>A lane with more rows than this is as high as a screen: its recipients are folded.</summary>
    private const int MostRows = 6;

    private readonly EventSelection selection;
    private readonly string filters;

    public RowPlanner(EventSelection selection)
    {
        this.selection = selection;
        filters = TimelineUrl.Write(new TimelineQuery { By = selection.Query.By }
            .With(Dimension.Country, selection.Query.Chosen(Dimension.Country))
            .With(Dimension.Recipient, selection.Query.Chosen(Dimension.Recipient))
            .With(Dimension.Topic, selection.Query.Chosen(Dimension.Topic))
            .With(Dimension.Weapon, selection.Query.Chosen(Dimension.Weapon)));
    }

    public IReadOnlyList<RowPlan> Plan(LaneKey lane, IReadOnlyList<int> anyDate, IReadOnlyList<int> matched)
    {
        if (selection.Query.By == Dimension.Source)
        {
            return [new(PolicyTopic.Use, null, "", IsOverRecipients: false, RowFold.Nothing, anyDate, matched)];
        }

        var all = ByRow(anyDate, withRecipient: true);
        var isFolded = all.Count > MostRows;
        all = isFolded ? ByRow(anyDate, withRecipient: false) : all;
        var shown = anyDate.Count == matched.Count ? all : ByRow(matched, !isFolded);
        var rows = all.Keys.ToList();
        rows = rows.Count > 0 ? rows : [.. KeysOf(lane).Select(k => (k.Topic, (ActorCode?)k.Recipient)).Distinct()];
        rows = rows.Count > 0 ? rows : [(PolicyTopic.Use, null)];
        var recipients = rows.Select(r => r.Recipient).Distinct().Count();
        return
        [
            .. rows.OrderBy(r => r.Topic).ThenByDescending(r => r.Recipient == ActorCode.Ukraine).ThenBy(r => r.Recipient).Select(row => new RowPlan(
                row.Topic,
                row.Recipient,
                rows.Count == 1 ? "" : Name(row, recipients > 1),
                isFolded,
                Fold(lane, row, isFolded),
                all.GetValueOrDefault(row, []),
                shown.GetValueOrDefault(row, []))),
        ];
    }

    private RowFold Fold(LaneKey lane, Row row, bool isFolded) => selection.Index.Folds.Of(
        $"{filters}\n{lane}\n{row.Topic}\n{(isFolded ? "*" : row.Recipient?.ToString())}",
        () => new RowFold(KeysOf(lane).Where(k => k.Topic == row.Topic && (isFolded || k.Recipient == row.Recipient)), selection.Index.Standings));

    private Dictionary<Row, List<int>> ByRow(IReadOnlyList<int> places, bool withRecipient)
    {
        var columns = selection.Index.Columns;
        var rows = new Dictionary<Row, List<int>>();
        foreach (var place in places)
        {
            Row row = (columns.Topic(place), withRecipient ? columns.Recipient(place) : null);
            if (!rows.TryGetValue(row, out var of))
            {
                rows.Add(row, of = []);
            }

            of.Add(place);
        }

        return rows;
    }

    private string Name(Row row, bool withRecipient) => withRecipient && row.Recipient is { } recipient
        ? $"{Names.Of(row.Topic)}, {selection.Index.Vocabulary.NameOf(recipient)}"
        : Names.Of(row.Topic);

    private IEnumerable<StandingKey> KeysOf(LaneKey lane) => selection.Index.KeysOf(selection.Query.By, lane.Id).Where(k => selection.LetsThrough(k) && IsOf(lane, k));

    private bool IsOf(LaneKey lane, StandingKey key) => lane.Part is null || LaneKey.PartsOf(selection.Query.By) switch
    {
        Dimension.Weapon => string.Equals(key.Weapon.ToString(), lane.Part, StringComparison.Ordinal),
        _ => string.Equals(key.Actor.ToString(), lane.Part, StringComparison.Ordinal),
    };
}
