using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>A passage that tells events of two lanes or more. It says that a source names them in one breath, not that one led to the other.</summary>
/// <param name="Quote">The passage.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Events">What it tells, in the order of the lanes.</param>
public sealed record ToldTogether(string Quote, SourceLink Source, ImmutableArray<LaneEvent> Events);
