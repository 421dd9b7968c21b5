namespace ArmsPolicyTimeline.Chronicle.Comparison.Contexts;

/// <summary>A period of context as it lies under the lanes; numbers in percent of the plot's width.</summary>
/// <param name="Period">What it is.</param>
/// <param name="Start">Left edge, 0 to 100.</param>
/// <param name="End">Right edge, 0 to 100.</param>
/// <param name="IsBand">Whether it is long enough here to be a stretch; else it is a tick.</param>
/// <param name="LabelAt">Where its name begins, percent; null where the name does not fit beside the others.</param>
/// <param name="When">Its date in words.</param>
public sealed record ContextMark(ContextPeriod Period, double Start, double End, bool IsBand, double? LabelAt, string When);
