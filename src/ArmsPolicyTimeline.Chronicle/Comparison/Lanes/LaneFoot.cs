using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>The least permissive standing of a row where it differs from the band above.</summary>
/// <param name="Standing">What holds for the least permissive weapon; contested before all others.</param>
/// <param name="Start">Percent.</param>
/// <param name="End">Percent.</param>
/// <param name="Label">"ATACMS: prohibited".</param>
public sealed record LaneFoot(Standing Standing, double Start, double End, string Label);
