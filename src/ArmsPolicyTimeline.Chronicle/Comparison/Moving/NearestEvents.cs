namespace ArmsPolicyTimeline.Chronicle.Comparison.Moving;

/// <summary>Where a row goes on beyond the days shown.</summary>
/// <param name="Earlier">The middle of the days of the last event that ended before them; null where there is none.</param>
/// <param name="Later">The middle of the days of the first event that begins behind them; null where there is none.</param>
public sealed record NearestEvents(DateOnly? Earlier, DateOnly? Later)
{
    /// <summary>Nothing on either side.</summary>
    public static NearestEvents None { get; } = new(null, null);
}
