using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>Whether a range of confidence keeps what it promises.</summary>
/// <param name="From">Where the range starts, inclusive.</param>
/// <param name="To">Where it ends, exclusive; inclusive for the last.</param>
/// <param name="Count">How many were read with such a confidence.</param>
/// <param name="Stated">Their mean confidence; null where there are none.</param>
/// <param name="Right">How many of them are right.</param>
public sealed record CalibrationBin(double From, double To, int Count, double? Stated, int Right)
{
    private const int Bins = 5;

    /// <summary>The share of them that is right; null where there are none.</summary>
    public double? Observed => Count == 0 ? null : (double)Right / Count;

    /// <summary>Stated less observed: above 0 where the reader is too sure; null where there are none.</summary>
    public double? Difference => Stated - Observed;

    /// <summary>Five ranges of equal width, lowest first.</summary>
    public static ImmutableArray<CalibrationBin> Of(IEnumerable<JudgedReading> readings)
    {
        var all = readings.ToLookup(j => Math.Min(Bins - 1, (int)(j.Read.Confidence * Bins)));
        return
        [
            .. Enumerable.Range(0, Bins).Select(bin => new CalibrationBin(
                (double)bin / Bins,
                (double)(bin + 1) / Bins,
                all[bin].Count(),
                all[bin].Any() ? all[bin].Average(j => j.Read.Confidence) : null,
                all[bin].Count(j => j.IsRight))),
        ];
    }
}
