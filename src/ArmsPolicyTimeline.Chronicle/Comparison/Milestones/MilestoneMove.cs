using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

/// <summary>A milestone that a lane reached.</summary>
/// <param name="When">Between which days.</param>
/// <param name="Stretch">The standing that it brought; null for milestones that are no standing.</param>
/// <param name="Events">The events that say so, at least one.</param>
internal sealed record MilestoneMove(DaySpan When, FoldedStretch? Stretch, ImmutableArray<PolicyEvent> Events)
{
    /// <summary>The event that tells it.</summary>
    public PolicyEvent Lead => Events[0];
}
