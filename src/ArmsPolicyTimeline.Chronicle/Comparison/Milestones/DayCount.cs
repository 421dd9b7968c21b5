namespace ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

/// <summary>How many days lie between two things whose days may not be known; negative where the second came first.</summary>
/// <param name="Least">The fewest days that it can be; null where nobody says.</param>
/// <param name="Most">The most days that it can be; null where nobody says.</param>
public sealed record DayCount(int? Least, int? Most)
{
    /// <summary>Whether it is one number.</summary>
    public bool IsExact => Least is not null && Least == Most;

    /// <summary>Whether nothing at all is known of it.</summary>
    public bool IsUnknown => Least is null && Most is null;

    /// <summary>The days from one to the other. A side that rests on a day that nobody names stays open.</summary>
    public static DayCount Between(DaySpan from, DaySpan to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new(
            to.Earliest is { } first ? first.DayNumber - from.Latest.DayNumber : null,
            from.Earliest is { } start ? to.Latest.DayNumber - start.DayNumber : null);
    }
}
