namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>How much of what there is was found, and how much of what was found is right.</summary>
/// <param name="Right">How many are right.</param>
/// <param name="Read">How many the reader gave.</param>
/// <param name="Gold">How many there are.</param>
public sealed record Score(int Right, int Read, int Gold)
{
    /// <summary>The share of the given that is right; 0 where nothing was given.</summary>
    public double Precision => Share(Right, Read);

    /// <summary>The share of what there is that was found; 0 where there is nothing.</summary>
    public double Recall => Share(Right, Gold);

    /// <summary>The harmonic mean of both; 0 where both are.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
