namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>How many of some events say yes, say no, weigh or only talk.</summary>
/// <param name="Yes">Allow, give or send.</param>
/// <param name="No">Forbid or hold back.</param>
/// <param name="Weighed">Consider a change.</param>
/// <param name="Talk">Ask, urge, warn, take a position.</param>
public sealed record Tally(int Yes, int No, int Weighed, int Talk)
{
    /// <summary>All of them.</summary>
    public int Total => Yes + No + Weighed + Talk;
}
