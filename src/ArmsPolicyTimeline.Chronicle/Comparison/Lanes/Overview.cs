using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>All events that the filters let through whatever their date, over their whole span, with the window laid on it.</summary>
/// <param name="Scale">Days to percent of the overview, not of the plot.</param>
/// <param name="Unit">What a column stands for: <c>day</c>, <c>week</c>, <c>month</c> or <c>year</c>.</param>
/// <param name="Columns">Events in each column, from left to right.</param>
/// <param name="WindowStart">Left edge of the window, percent.</param>
/// <param name="WindowEnd">Right edge of the window, percent.</param>
/// <param name="Ticks">Years, or months where there is one year.</param>
/// <param name="Words">The same for those who do not see it.</param>
public sealed record Overview(TimeScale Scale, string Unit, ImmutableArray<int> Columns, double WindowStart, double WindowEnd, ImmutableArray<AxisTick> Ticks, string Words);
