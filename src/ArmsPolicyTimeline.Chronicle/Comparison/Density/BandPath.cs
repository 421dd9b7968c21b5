using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Density;

/// <summary>All stretches of one standing in a row that changes too often to be drawn stretch by stretch.</summary>
/// <param name="Standing">What holds.</param>
/// <param name="Path">Outline, <see cref="Width"/> wide: about a pixel for each. The more permissive, the higher, so that several within a pixel are all seen.</param>
public sealed record BandPath(Standing Standing, string Path)
{
    /// <summary>Width of the outline.</summary>
    public const int Width = 480;

    /// <summary>Height of the outline, feet included.</summary>
    public const int Height = 18;
}
