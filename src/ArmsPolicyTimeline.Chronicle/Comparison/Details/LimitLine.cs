namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>A stated condition.</summary>
/// <param name="Kind">"Territory", "Targets", "Range", "Variant", "Purpose", "In the source's words".</param>
/// <param name="Words">"Near the border".</param>
public sealed record LimitLine(string Kind, string Words);
