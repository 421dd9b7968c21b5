using System.Collections.Frozen;

namespace ArmsPolicyTimeline.Chronicle.Reading.Calibration;

/// <summary>
/// What each factor weighs, in log-odds: the weights of a reading are added to <see cref="Base"/>, and the sum is the logarithm of the odds that it is
/// right. Fitted to annotated texts by <c>evaluate --fit</c>; how, and how well they hold, is told in the codebook.
/// </summary>
public static class ConfidenceWeights
{
    /// <summary>The log-odds of a reading without any factor.</summary>
    public const double Base = 0.85;

    // Nobody who reads one sentence at a time is ever quite sure.
    private const double Least = 0.05;
    private const double Most = 0.95;

    private static readonly FrozenDictionary<ConfidenceFactor, double> Weights = new Dictionary<ConfidenceFactor, double>
    {
        [ConfidenceFactor.UnnamedActor] = -0.2,
        [ConfidenceFactor.AnonymousSource] = -0.3,
        [ConfidenceFactor.OwnDate] = 0.1,
        [ConfidenceFactor.Undated] = -0.3,
        [ConfidenceFactor.NamedSystem] = 0.5,
        [ConfidenceFactor.NamedRecipient] = 0.1,
        [ConfidenceFactor.AboutUse] = 0.25,
        [ConfidenceFactor.YesOrNo] = 0.6,
        [ConfidenceFactor.OpenQuestion] = -0.2,
        [ConfidenceFactor.NounTrigger] = -0.6,
        [ConfidenceFactor.Aside] = -0.5,
        [ConfidenceFactor.LongSentence] = -0.25,
        [ConfidenceFactor.ManyEvents] = 0.8,
    }.ToFrozenDictionary();

    /// <summary>What a factor weighs; 0: nothing.</summary>
    public static double Of(ConfidenceFactor factor) => Weights.GetValueOrDefault(factor);

    /// <summary>The confidence of a reading: how often one with these factors is right.</summary>
    public static double Confidence(IEnumerable<ConfidenceFactor> factors) =>
        Math.Clamp(1 / (1 + Math.Exp(-(Base + factors.Sum(Of)))), Least, Most);
}
