using ArmsPolicyTimeline.Chronicle.Reading.Calibration;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>What a factor of confidence tells in annotated texts.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Count">How many readings have it.</param>
/// <param name="With">The share of these that is right; null where there are none.</param>
/// <param name="Without">The share of the others that is right; null where there are none.</param>
/// <param name="Weight">The weight that fits best, beside those of all other factors.</param>
public sealed record FactorFit(ConfidenceFactor Factor, int Count, double? With, double? Without, double Weight);
