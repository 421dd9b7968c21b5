using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>What happens at a place (<see cref="EventSlots"/>).</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Action">What is done.</param>
/// <param name="Topic">What is restricted.</param>
/// <param name="Weapon">The weapon.</param>
/// <param name="Date">When.</param>
/// <param name="Dice">For the rest.</param>
internal sealed record EventSlot(Actor Actor, PolicyAction Action, PolicyTopic Topic, Weapon Weapon, EdtfDate Date, Dice Dice);
