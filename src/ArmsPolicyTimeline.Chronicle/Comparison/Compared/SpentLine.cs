using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>How long each standing held in a lane.</summary>
/// <param name="Lane">"United States, ATACMS".</param>
/// <param name="Parts">The bar, from left to right without gaps.</param>
/// <param name="Times">The standings in the order of their first day.</param>
/// <param name="Days">All days counted.</param>
public sealed record SpentLine(string Lane, ImmutableArray<SpentPart> Parts, ImmutableArray<StandingTime> Times, int Days)
{
    /// <summary>The days of a standing in percent of all days counted.</summary>
    public double ShareOf(StandingTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Days == 0 ? 0 : 100.0 * time.Days / Days;
    }
}
