using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;

namespace ArmsPolicyTimeline.Web.Freezing;

/// <summary>What is shown for a link that names a state of the data.</summary>
/// <param name="State">The state that the link names.</param>
/// <param name="Kind">How it relates to the data as it is now.</param>
/// <param name="Snapshot">What is shown: all that is known, or that without later events.</param>
/// <param name="At">When the last change before was made; null where that is not known.</param>
/// <param name="Later">Ids of the events that came since and are left out.</param>
public sealed record Freeze(DataState State, FreezeKind Kind, ChronicleSnapshot Snapshot, DateTimeOffset? At, ImmutableHashSet<string> Later);
