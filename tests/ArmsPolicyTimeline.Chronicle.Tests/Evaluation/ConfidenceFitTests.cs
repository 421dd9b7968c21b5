using ArmsPolicyTimeline.Chronicle.Evaluation;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;

namespace ArmsPolicyTimeline.Chronicle.Tests.Evaluation;

/// <summary>Fitting weights of confidence to made-up readings.</summary>
public sealed class ConfidenceFitTests
{
    private const double Penalty = 4;

    [Fact]
    public void Without_factors_the_base_is_the_logarithm_of_the_odds()
    {
        var fit = new ConfidenceFit([.. Readings(30, right: true), .. Readings(10, right: false)]);
        Assert.Equal(Math.Log(3), fit.Base, 4);
        Assert.All(fit.Factors, f => Assert.Equal((0, 0d, null, 0.75), (f.Count, f.Weight, f.With, f.Without)));
    }

    // At the best weights the slope is nought: what is right less what is expected of those with a factor equals the penalty on its weight.
    [Fact]
    public void A_weight_balances_what_is_right_with_the_penalty()
    {
        var fit = new ConfidenceFit(
        [
            .. Readings(40, right: true, ConfidenceFactor.OwnDate), .. Readings(5, right: false, ConfidenceFactor.OwnDate),
            .. Readings(20, right: true), .. Readings(25, right: false),
        ]);
        var weight = fit.Factors.Single(f => f.Factor == ConfidenceFactor.OwnDate).Weight;
        var (with, without) = (Chance(fit.Base + weight), Chance(fit.Base));
        Assert.True(weight > 1, $"{weight}");
        Assert.Equal(Penalty * weight, 40 - (45 * with), 6);
        Assert.Equal(60, (45 * with) + (45 * without), 3);
    }

    [Fact]
    public void What_is_mostly_wrong_weighs_less_than_nought_and_what_is_rare_weighs_little()
    {
        var fit = new ConfidenceFit(
        [
            .. Readings(60, right: true), .. Readings(30, right: false),
            .. Readings(30, right: false, ConfidenceFactor.Aside), .. Readings(10, right: true, ConfidenceFactor.Aside),
            .. Readings(1, right: false, ConfidenceFactor.LongSentence),
        ]);
        var (often, rare) = (WeightOf(fit, ConfidenceFactor.Aside), WeightOf(fit, ConfidenceFactor.LongSentence));
        Assert.True(often < -1 && rare is < 0 and > -0.25, $"{often} {rare}");
    }

    [Fact]
    public void All_right_and_nothing_at_all_give_finite_weights() =>
        Assert.All([new ConfidenceFit(Readings(5, right: true, ConfidenceFactor.OwnDate)), new ConfidenceFit([])], fit =>
            Assert.All(fit.Factors.Select(f => f.Weight).Append(fit.Base), w => Assert.InRange(w, -10, 10)));

    private static double WeightOf(ConfidenceFit fit, ConfidenceFactor factor) => fit.Factors.Single(f => f.Factor == factor).Weight;

    private static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static IEnumerable<JudgedReading> Readings(int count, bool right, params ConfidenceFactor[] factors) =>
        Enumerable.Repeat(new JudgedReading(Made.Read() with { Factors = [.. factors] }, right), count);
}
