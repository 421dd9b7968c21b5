namespace ArmsPolicyTimeline.Chronicle.Comparison.Feed;

/// <summary>One field that a change changed, in words.</summary>
/// <param name="Name">"Date", "Weapons".</param>
/// <param name="Before">"November 2024"; "none".</param>
/// <param name="After">"17 November 2024".</param>
public sealed record ChangeField(string Name, string Before, string After);
