namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>A change with its place in the record.</summary>
/// <param name="Number">Its number: later changes have higher ones, and no number is given twice.</param>
/// <param name="At">When it was stored, in UTC.</param>
/// <param name="Change">What happened.</param>
public sealed record RecordedChange(long Number, DateTimeOffset At, EventChange Change);
