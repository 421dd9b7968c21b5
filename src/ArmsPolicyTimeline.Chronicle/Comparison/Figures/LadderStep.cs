namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>A statement on the ladder of limits.</summary>
/// <param name="Rung">How wide.</param>
/// <param name="Start">Left end of its date on the common axis, percent.</param>
/// <param name="End">Right end of its date, percent; equal to <paramref name="Start"/> for a known day.</param>
/// <param name="Weapons">Of which weapons.</param>
/// <param name="Event">The event.</param>
public sealed record LadderStep(LimitRung Rung, double Start, double End, string Weapons, EventLink Event)
{
    /// <summary>Where its dot stands.</summary>
    public double Middle => (Start + End) / 2;
}
