namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>The state of the data as of its last change.</summary>
/// <param name="Number">Number of the last change; 0: nothing was recorded yet.</param>
/// <param name="At">When that was; null: nothing was recorded yet.</param>
public sealed record ChangeStamp(long Number, DateTimeOffset? At);
