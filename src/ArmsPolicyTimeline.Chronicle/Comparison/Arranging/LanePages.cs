namespace ArmsPolicyTimeline.Chronicle.Comparison.Arranging;

/// <summary>Which of many lanes are on the page.</summary>
/// <param name="Words">"Lanes 17 to 32 of 133".</param>
/// <param name="PreviousHref">Address of the same page with the lanes before; null where there are none.</param>
/// <param name="PreviousWords">"Lanes 1 to 16".</param>
/// <param name="NextHref">Address of the same page with the lanes behind; null where there are none.</param>
/// <param name="NextWords">"Lanes 33 to 48".</param>
public sealed record LanePages(string Words, string? PreviousHref, string PreviousWords, string? NextHref, string NextWords);
