using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>Hands the fold the facts of the columns, actor by actor and recipient by recipient, as they are asked for.</summary>
internal static class StandingFacts
{
    public static PolicyStandings Fold(EventColumns columns, Vocabulary vocabulary)
    {
        var places = new Dictionary<(ActorCode Actor, ActorCode Recipient), List<int>>();
        for (var place = 0; place < columns.Count; place++)
        {
            var pair = (columns.Actor(place), columns.Recipient(place));
            if (!places.TryGetValue(pair, out var of))
            {
                places.Add(pair, of = []);
            }

            of.Add(place);
        }

        return StandingFold.Lazily(places.Select(p => KeyValuePair.Create(p.Key, p.Value.Select(columns.Fact))), vocabulary);
    }
}
