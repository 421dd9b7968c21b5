using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>The events that brought standings, asked for together and kept.</summary>
internal sealed class Openers(EventIndex index)
{
    private readonly Dictionary<int, PolicyEvent> known = [];

    /// <summary>Asks for the events of all these standings at once.</summary>
    public void Load(IEnumerable<PolicyStanding?> standings)
    {
        var places = standings.OfType<PolicyStanding>().SelectMany(s => s.OpenedBy).Where(p => !known.ContainsKey(p)).Distinct().ToList();
        foreach (var (place, policyEvent) in places.Zip(index.Snapshot.Events.At(places)))
        {
            known.Add(place, policyEvent);
        }
    }

    /// <summary>The events that brought a standing.</summary>
    public ImmutableArray<PolicyEvent> Of(PolicyStanding standing)
    {
        Load([standing]);
        return [.. standing.OpenedBy.Select(p => known[p])];
    }
}
