using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>All that stands in a picture of lanes.</summary>
/// <param name="Frame">What stands around them.</param>
/// <param name="Axis">The axis.</param>
/// <param name="Lanes">The rows from above.</param>
internal sealed record PictureSheet(PictureFrame Frame, PictureAxis Axis, ImmutableArray<PictureLane> Lanes);
