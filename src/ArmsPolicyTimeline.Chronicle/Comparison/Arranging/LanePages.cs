namespace ArmsPolicyTimeline.Chronicle.Comparison.Arranging;

/// <summary>Which of many lanes are on the page.</summary>
/// <param name="Words">"Lanes 26 to 50 of 133".</param>
/// <param name="PreviousHref">Address of the same page with the lanes before; null where there are none.</param>
/// <param name="PreviousWords">"Lanes 1 to 25".</param>
/// <param name="NextHref">Address of the same page with the lanes behind; null where there are none.</param>
/// <param name="NextWords">"Lanes 51 to 75".</param>
public sealed record LanePages(string Words, string? PreviousHref, string PreviousWords, string? NextHref, string NextWords);
