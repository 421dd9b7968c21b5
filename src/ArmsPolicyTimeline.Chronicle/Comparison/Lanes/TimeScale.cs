namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>Maps days to percent of the plot's width and back; nothing else does. The left edge is the beginning of <see cref="First"/>, the right edge the end of <see cref="Last"/>.</summary>
public sealed record TimeScale
{
    /// <summary>A scale. <exception cref="ArgumentException">The last day lies before the first.</exception></summary>
    public TimeScale(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            throw new ArgumentException($"A window ends at or after its start, not {first:O} to {last:O}.", nameof(last));
        }

        First = first;
        Last = last;
    }

    /// <summary>First day shown, inclusive.</summary>
    public DateOnly First { get; }

    /// <summary>Last day shown, inclusive.</summary>
    public DateOnly Last { get; }

    /// <summary>Number of days shown, at least 1.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Where a day begins, in percent; below 0 or above 100 outside the window.</summary>
    public double At(DateOnly day) => 100.0 * (day.DayNumber - First.DayNumber) / Days;

    /// <summary>Where a day ends, in percent.</summary>
    public double EndOf(DateOnly day) => 100.0 * (day.DayNumber - First.DayNumber + 1) / Days;

    /// <summary>The same, kept within 0 to 100.</summary>
    public static double Clamp(double percent) => Math.Clamp(percent, 0, 100);

    /// <summary>The day that covers a place; the first or last day outside the window.</summary>
    public DateOnly DayAt(double percent) =>
        First.AddDays(Math.Clamp((int)Math.Floor((percent / 100.0 * Days) + 1e-9), 0, Days - 1));

    /// <summary>Whether any day from <paramref name="start"/> to <paramref name="end"/>, both inclusive, is shown.</summary>
    public bool Shows(DateOnly start, DateOnly end) => start <= Last && end >= First;
}
