using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>A lane that is compared: an actor with one weapon or class, or with all weapons.</summary>
/// <param name="Actor">Whose lane it is.</param>
/// <param name="Weapon">The weapon or class; null for all.</param>
public sealed record LaneChoice(ActorCode Actor, WeaponId? Weapon)
{
    /// <summary>Its form in addresses: <c>US:atacms</c>, <c>FR</c>.</summary>
    public override string ToString() => Weapon is { } weapon ? $"{Actor}:{weapon}" : Actor.ToString();
}
