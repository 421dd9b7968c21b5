using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>The axis over all lanes: the calendar, or the days before and after each lane's own day 0.</summary>
/// <param name="Calendar">The calendar with its cursor; null where the lanes are aligned.</param>
/// <param name="Ticks">From left to right.</param>
/// <param name="Origin">Where day 0 is, percent; null on the calendar.</param>
/// <param name="Words">What it shows: "1 April to 31 December 2024", "From 30 days before to 90 days after the first request".</param>
public sealed record CompareAxis(TimeAxis? Calendar, ImmutableArray<CompareTick> Ticks, double? Origin, string Words);
