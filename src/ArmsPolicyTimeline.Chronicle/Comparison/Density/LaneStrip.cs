namespace ArmsPolicyTimeline.Chronicle.Comparison.Density;

/// <summary>The events of a crowded row as heights: how many begin in each stretch of the window. An event counts once, where it begins.</summary>
/// <param name="Buckets">Number of stretches of equal length; the width of <paramref name="Path"/>.</param>
/// <param name="Path">Outline, <paramref name="Buckets"/> wide and <see cref="Height"/> high, the most of a stretch as high as the strip.</param>
/// <param name="PeakStart">Where the densest stretch begins, percent.</param>
/// <param name="PeakEnd">Where it ends, percent.</param>
/// <param name="Label">"240 events, most from 3 to 20 May 2024: 31; two more began before the days shown".</param>
/// <param name="CloserHref">Address of the same page with the days around the densest stretch; null where the window is as short as it gets.</param>
/// <param name="CloserLabel">"Show 3 to 20 May 2024, where the events of United States are densest".</param>
public sealed record LaneStrip(int Buckets, string Path, double PeakStart, double PeakEnd, string Label, string? CloserHref, string CloserLabel)
{
    /// <summary>Height of the outline.</summary>
    public const int Height = 20;

    /// <summary>The outline of the half windows on both sides, on the same scales, no higher than the strip; empty where there is nowhere to move to.</summary>
    public string Beyond { get; init; } = "";

    /// <summary>The middle of the densest stretch, percent.</summary>
    public double PeakX => (PeakStart + PeakEnd) / 2;
}
