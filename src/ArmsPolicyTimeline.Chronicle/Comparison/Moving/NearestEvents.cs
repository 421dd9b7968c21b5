namespace ArmsPolicyTimeline.Chronicle.Comparison.Moving;

/// <summary>Where a row goes on beyond the days shown.</summary>
/// <param name="Before">The days of the last event that ended before them; null where there is none.</param>
/// <param name="Behind">The days of the first event that begins behind them; null where there is none.</param>
public sealed record NearestEvents((DateOnly First, DateOnly Last)? Before, (DateOnly First, DateOnly Last)? Behind)
{
    /// <summary>Nothing on either side.</summary>
    public static NearestEvents None { get; } = new(null, null);

    /// <summary>Where the mark before stands: in the middle of its days.</summary>
    public DateOnly? Earlier => Middle(Before);

    /// <summary>Where the mark behind stands.</summary>
    public DateOnly? Later => Middle(Behind);

    private static DateOnly? Middle((DateOnly First, DateOnly Last)? days) =>
        days is var (first, last) ? DateOnly.FromDayNumber((first.DayNumber + last.DayNumber) / 2) : null;
}
