using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Evaluation;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;

namespace ArmsPolicyTimeline.Web.Commands.Evaluation;

/// <summary>The weights that would fit, beside those that are used, in plain text.</summary>
internal static class FitText
{
    public static void Write(ConfidenceFit fit, TextWriter to)
    {
        to.WriteLine();
        var table = new TextTable("factor of confidence", "count", "right with", "right without", "weight", "fitted");
        table.Add("base", "", "", "", Signed(ConfidenceWeights.Base), Signed(fit.Base));
        foreach (var factor in fit.Factors)
        {
            table.Add(factor.Factor.Slug(), factor.Count.ToString(CultureInfo.InvariantCulture), Share(factor.With), Share(factor.Without), Signed(ConfidenceWeights.Of(factor.Factor)), Signed(factor.Weight));
        }

        table.Write(to);
    }

    private static string Share(double? share) => share is { } known ? known.ToString("0.000", CultureInfo.InvariantCulture) : "–";

    private static string Signed(double weight) => weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
}
