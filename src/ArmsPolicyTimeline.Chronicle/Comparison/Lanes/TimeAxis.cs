using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>The time axis of all lanes.</summary>
/// <param name="Scale">Days to percent.</param>
/// <param name="Ticks">From left to right.</param>
/// <param name="AsOf">The day whose standings the lanes name.</param>
/// <param name="AsOfPercent">Where it stands, 0 to 100; null when outside the window.</param>
/// <param name="AsOfWords">"1 Oct 2024".</param>
/// <param name="Words">The window in words, "1 April to 31 December 2024".</param>
/// <param name="NowPercent">Where the day of the visit begins; null when outside the window.</param>
public sealed record TimeAxis(TimeScale Scale, ImmutableArray<AxisTick> Ticks, DateOnly AsOf, double? AsOfPercent, string AsOfWords, string Words, double? NowPercent);
