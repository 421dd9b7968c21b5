namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>What a change changed, as JSON.</summary>
internal sealed record ChangeBody(SummaryBody? Before, SummaryBody? After, string[]? Joined, string[]? Left, string[]? Reworded);
