namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>What became of an id that was given out.</summary>
/// <param name="CurrentId">The id to go to; null: it was withdrawn.</param>
/// <param name="At">When it was withdrawn or lost its id; null: it still has it.</param>
/// <param name="Rules">The rules that were the cause; null: an article was.</param>
/// <param name="Last">What an event last said; null for sources, and for what is there.</param>
/// <param name="LastTitle">The title that a source last had; null for events, and for what is there.</param>
public sealed record Whereabouts(string? CurrentId, DateTimeOffset? At, string? Rules, EventSummary? Last, string? LastTitle);
