namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>A no that became a yes.</summary>
/// <param name="Actor">Whose.</param>
/// <param name="Weapon">Of which weapon.</param>
/// <param name="Topic">What was restricted.</param>
/// <param name="No">The event that brought the no.</param>
/// <param name="Yes">The event that brought the yes.</param>
/// <param name="Becomes">"limited" or "permitted".</param>
/// <param name="Least">Fewest days between them that the dates allow.</param>
/// <param name="Most">Most days between them that the dates allow.</param>
/// <param name="Words">"155 days", "155 to 185 days".</param>
public sealed record Reversal(string Actor, string Weapon, string Topic, EventLink No, EventLink Yes, string Becomes, int Least, int Most, string Words);
