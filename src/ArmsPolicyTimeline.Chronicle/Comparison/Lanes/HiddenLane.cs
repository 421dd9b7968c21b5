namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>A lane that is hidden.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As shown.</param>
/// <param name="ShowHref">Address of the same page with it.</param>
public sealed record HiddenLane(string Id, string Name, string ShowHref);
