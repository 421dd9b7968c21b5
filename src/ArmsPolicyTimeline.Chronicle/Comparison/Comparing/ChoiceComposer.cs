using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Lists what can be chosen on the page.</summary>
internal static class ChoiceComposer
{
    private static readonly ImmutableArray<Milestone> DayZeros = [Milestone.Request, Milestone.Refusal, Milestone.Consideration, Milestone.Approval, Milestone.Permission, Milestone.Delivery];

    public static CompareChoices Compose(CompareContext context)
    {
        var (index, query) = (context.Index, context.Query);
        var selection = EventSelection.Of(index, new TimelineQuery().With(Dimension.Topic, query.Topic.Slug()).With(Dimension.Recipient, query.Recipient.ToString()), null);
        var recipients = index.Ids(Dimension.Recipient).OrderByDescending(id => index.Total(Dimension.Recipient, id)).ThenBy(id => id, StringComparer.Ordinal)
            .Union([query.Recipient.ToString()], StringComparer.Ordinal);
        return new(
            [.. index.Ids(Dimension.Country).OrderByDescending(id => selection.Count(Dimension.Country, id)).ThenBy(id => DimensionNames.NameOf(Dimension.Country, id, index), StringComparer.Ordinal).Select(id => Option(Dimension.Country, id, isChosen: false, index))],
            [.. index.Ids(Dimension.Weapon).Where(id => selection.Count(Dimension.Weapon, id) > 0).Select(id => Option(Dimension.Weapon, id, isChosen: false, index)).OrderBy(o => o.Name, StringComparer.OrdinalIgnoreCase)],
            [.. Enum.GetValues<PolicyTopic>().Select(t => new LaneOption(t.Slug(), Names.Of(t), t == query.Topic))],
            [.. recipients.Select(id => Option(Dimension.Recipient, id, string.Equals(id, query.Recipient.ToString(), StringComparison.Ordinal), index))],
            [
                new("", "The calendar", query.DayZero is null && query.DayZeroEvent is null),
                .. DayZeros.Select(m => new LaneOption(m.Slug(), MilestoneWords.Name(m), m == query.DayZero)),
                .. query.DayZeroEvent is { } id ? [new LaneOption(id, "Event " + id, IsChosen: true)] : ImmutableArray<LaneOption>.Empty,
            ]);
    }

    private static LaneOption Option(Dimension dimension, string id, bool isChosen, EventIndex index) => new(id, DimensionNames.NameOf(dimension, id, index), isChosen);
}
