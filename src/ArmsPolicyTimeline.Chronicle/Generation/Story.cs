using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>What a statement is about.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Recipient">Who the arms are for.</param>
/// <param name="Weapon">The weapon.</param>
/// <param name="Day">When.</param>
/// <param name="Shape">The number of its first sentence's shape.</param>
internal sealed record Story(Actor Actor, Actor Recipient, Weapon Weapon, DateOnly Day, int Shape);
