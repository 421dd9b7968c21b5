using System.Runtime.InteropServices;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>What a standing is of: there is one per actor, recipient, topic and weapon.</summary>
/// <param name="Actor">Whose standing it is.</param>
/// <param name="Recipient">Who the arms are for.</param>
/// <param name="Topic">What is restricted.</param>
/// <param name="Weapon">The weapon or class, or weapons at large.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StandingKey(ActorCode Actor, ActorCode Recipient, PolicyTopic Topic, WeaponId Weapon);
