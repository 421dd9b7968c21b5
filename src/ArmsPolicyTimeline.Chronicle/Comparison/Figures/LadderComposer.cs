using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>The ladder of limits on use: each dated statement in force stands on the rung of its narrowest stated condition.</summary>
internal sealed class LadderComposer
{
    /// <summary>More statements than this are a cloud; the latest are drawn.</summary>
    public const int MostStatements = 1_000;

    private readonly ImmutableArray<PolicyEvent> statements;
    private readonly TimelineQuery query;
    private readonly Vocabulary vocabulary;

    public LadderComposer(EventSet events, EventIndex index, TimelineQuery query)
    {
        this.query = query;
        vocabulary = index.Vocabulary;
        int[] places = [.. events.Where(p => IsStatement(index.Columns, p))];
        LeftOut = Math.Max(0, places.Length - MostStatements);
        statements = index.Snapshot.Events.At(places[LeftOut..]);
    }

    /// <summary>How many earlier statements are not drawn.</summary>
    public int LeftOut { get; }

    public TimeScale? Scale()
    {
        var dates = statements.Where(IsPlaced).Select(e => e.Date!).ToList();
        if (dates.Count == 0)
        {
            return null;
        }

        var (first, last) = (dates.Min(d => d.Earliest), dates.Max(d => d.Latest));
        return new(new(first.Year, first.Month, 1), new(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    public ImmutableArray<LadderLane> Compose(TimeScale scale) =>
    [
        .. statements.GroupBy(e => e.Actor)
            .Select(g => Lane(g.Key, [.. g], scale))
            .Where(l => !l.Steps.IsEmpty)
            .OrderByDescending(l => l.Steps.Length)
            .ThenBy(l => l.Actor, StringComparer.Ordinal),
    ];

    private static bool IsStatement(EventColumns columns, int place) =>
        columns.Topic(place) == PolicyTopic.Use && columns.Phase(place) == EventPhase.InForce && columns.Action(place) is PolicyAction.Permits or PolicyAction.PermitsWithLimits or PolicyAction.Prohibits;

    private static bool IsPlaced(PolicyEvent policyEvent) => policyEvent.Date is not null && LimitRungs.Of(policyEvent) is not null;

    private LadderLane Lane(ActorCode actor, List<PolicyEvent> own, TimeScale scale)
    {
        var placed = own.Where(IsPlaced).OrderBy(e => e.Date!.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        return new(
            vocabulary.NameOf(actor),
            query.With(Dimension.Country, [actor.ToString()]).Link(),
            [.. placed.Select(e => Step(e, scale))],
            own.Count - placed.Count);
    }

    private LadderStep Step(PolicyEvent policyEvent, TimeScale scale)
    {
        var date = policyEvent.Date!;
        var start = scale.At(date.Earliest);
        return new(
            LimitRungs.Of(policyEvent)!.Value,
            start,
            date.IsDay ? start : scale.EndOf(date.Latest),
            Sentences.Capitalised(Names.InSentence(policyEvent.Weapons, vocabulary)),
            EventLinks.Of(policyEvent, vocabulary));
    }
}
