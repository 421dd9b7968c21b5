namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>A choice of a select.</summary>
/// <param name="Id">Its value in the address.</param>
/// <param name="Name">As shown.</param>
/// <param name="IsChosen">Whether it is the one shown.</param>
public sealed record LaneOption(string Id, string Name, bool IsChosen = false);
