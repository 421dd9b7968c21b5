using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>A column of the matrix.</summary>
/// <param name="Weapon">The weapon.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">"class", or the name of its class; empty for weapons at large and where there is none.</param>
public sealed record MatrixColumn(WeaponId Weapon, string Name, string Kind);
