using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>
/// The weights of the factors of confidence that fit what was read best: logistic regression with a penalty on the squares of the weights (ridge),
/// so that a factor that few readings have gets a small weight. Found by Newton's method; the same readings always give the same weights.
/// </summary>
public sealed class ConfidenceFit
{
    // As if each weight were known beforehand to be within about 0.5 of nought, as most are.
    private const double Penalty = 4;
    private const int Rounds = 50;

    private static readonly ConfidenceFactor[] All = Enum.GetValues<ConfidenceFactor>();

    /// <summary>Fits weights to what was read.</summary>
    public ConfidenceFit(IEnumerable<JudgedReading> readings)
    {
        var judged = readings.ToImmutableArray();
        var weights = Fit([.. judged.Select(j => Row(j.Read))], [.. judged.Select(j => j.IsRight)]);
        Base = weights[0];
        Factors = [.. All.Select((f, i) => Of(f, weights[i + 1], judged))];
    }

    /// <summary>The log-odds of a reading without any factor.</summary>
    public double Base { get; }

    /// <summary>The factors, in the order of the enumeration.</summary>
    public ImmutableArray<FactorFit> Factors { get; }

    private static FactorFit Of(ConfidenceFactor factor, double weight, ImmutableArray<JudgedReading> judged)
    {
        var has = judged.ToLookup(j => j.Read.Factors.Contains(factor), j => j.IsRight);
        return new FactorFit(factor, has[true].Count(), Share(has[true]), Share(has[false]), weight);
    }

    private static double? Share(IEnumerable<bool> right) => right.Any() ? right.Average(r => r ? 1d : 0d) : null;

    // One for the base, then one for each factor that is there.
    private static double[] Row(Prediction read) => [1, .. All.Select(f => read.Factors.Contains(f) ? 1d : 0d)];

    private static double[] Fit(double[][] rows, bool[] right)
    {
        var weights = new double[All.Length + 1];
        for (var round = 0; round < Rounds && rows.Length > 0; round++)
        {
            var (slope, curve) = (new double[weights.Length], new double[weights.Length, weights.Length]);
            for (var i = 0; i < weights.Length; i++)
            {
                slope[i] = i == 0 ? 0 : -Penalty * weights[i];
                curve[i, i] = i == 0 ? 1e-6 : Penalty;
            }

            foreach (var (row, isRight) in rows.Zip(right))
            {
                var chance = 1 / (1 + Math.Exp(-row.Zip(weights).Sum(p => p.First * p.Second)));
                for (var i = 0; i < weights.Length; i++)
                {
                    slope[i] += row[i] * ((isRight ? 1 : 0) - chance);
                    for (var j = 0; j < weights.Length; j++)
                    {
                        curve[i, j] += row[i] * row[j] * chance * (1 - chance);
                    }
                }
            }

            var step = Solve(curve, slope);
            for (var i = 0; i < weights.Length; i++)
            {
                // A bounded step: where all readings are right, the base would run away.
                weights[i] = Math.Clamp(weights[i] + Math.Clamp(step[i], -1, 1), -6, 6);
            }
        }

        return weights;
    }

    // Gaussian elimination; the matrix is positive definite, so that no row has to be exchanged.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var (n, solution) = (right.Length, (double[])right.Clone());
        for (var pivot = 0; pivot < n; pivot++)
        {
            for (var row = pivot + 1; row < n; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < n; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }

                solution[row] -= factor * solution[pivot];
            }
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < n; column++)
            {
                solution[row] -= matrix[row, column] * solution[column];
            }

            solution[row] /= matrix[row, row];
        }

        return solution;
    }
}
