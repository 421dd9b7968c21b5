using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Counts events by which way they decide.</summary>
internal static class Tallies
{
    public static Tally Of(IReadOnlyCollection<PolicyEvent> events)
    {
        var yes = events.Count(e => e.Action.IsYes());
        var no = events.Count(e => e.Action.IsNo());
        var weighed = events.Count(e => e.Action == PolicyAction.Considers);
        return new(yes, no, weighed, events.Count - yes - no - weighed);
    }
}
