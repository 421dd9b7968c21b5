using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>What an act is about; what "the ban", "a similar move" or a bare "refused" in the next sentence goes back to.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Weapons">The weapons.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
internal sealed record Matter(PolicyTopic Topic, ImmutableArray<WeaponId> Weapons, int Paragraph);
