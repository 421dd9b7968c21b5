using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>A stretch of one standing in the bar of a lane.</summary>
/// <param name="Standing">What held.</param>
/// <param name="Start">Where it begins, percent of the days counted.</param>
/// <param name="Width">Its share of them, percent.</param>
public sealed record SpentPart(Standing Standing, double Start, double Width);
