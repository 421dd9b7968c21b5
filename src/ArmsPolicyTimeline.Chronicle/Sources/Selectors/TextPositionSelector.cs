namespace ArmsPolicyTimeline.Chronicle.Sources.Selectors;

/// <summary>Finds a passage by where it stands (W3C Web Annotation Data Model, 4.2.5), in Unicode code points of the normalised text as it is served.</summary>
/// <param name="Start">Code points before it.</param>
/// <param name="End">Code points up to behind it.</param>
public sealed record TextPositionSelector(int Start, int End);
