namespace ArmsPolicyTimeline.Chronicle.Comparison.Proofs;

/// <summary>A passage of a text that is shown no longer; links to it lead to its paragraph.</summary>
/// <param name="Id">Its short id.</param>
/// <param name="Locator">Number of its paragraph in the source.</param>
public sealed record FormerPassage(string Id, int Locator);
