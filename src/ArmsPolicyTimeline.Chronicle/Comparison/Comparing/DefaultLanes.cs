using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>The lanes compared where nobody chose any: the actors with the most decided events.</summary>
internal static class DefaultLanes
{
    private const int Number = 3;

    public static ImmutableArray<LaneChoice> Of(EventIndex index, PolicyTopic topic, ActorCode recipient, WeaponId? weapon)
    {
        var query = new TimelineQuery()
            .With(Dimension.Topic, topic.Slug())
            .With(Dimension.Recipient, recipient.ToString())
            .With(Dimension.Action, Enum.GetValues<PolicyAction>().Where(a => a.IsDecision()).Select(a => a.Slug()));
        query = weapon is { } named ? query.With(Dimension.Weapon, named.ToString()) : query;
        var selection = EventSelection.Of(index, query, null);
        return
        [
            .. index.Ids(Dimension.Country).Select(id => (Id: id, Count: selection.Count(Dimension.Country, id))).Where(a => a.Count > 0)
                .OrderByDescending(a => a.Count).ThenBy(a => index.Vocabulary.NameOf(new ActorCode(a.Id)), StringComparer.Ordinal)
                .Take(Number).Select(a => new LaneChoice(new(a.Id), weapon)),
        ];
    }
}
