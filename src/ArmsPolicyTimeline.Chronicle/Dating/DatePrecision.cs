namespace ArmsPolicyTimeline.Chronicle.Dating;

/// <summary>How much of the calendar an <see cref="EdtfDate"/> names, finest first.</summary>
public enum DatePrecision
{
    /// <summary>One day, <c>2024-05-30</c>.</summary>
    Day,

    /// <summary>One month, <c>2024-05</c>.</summary>
    Month,

    /// <summary>A season, <c>2024-21</c> (spring) to <c>2024-24</c> (winter, which ends in February of the next year).</summary>
    Season,

    /// <summary>One year, <c>2024</c>.</summary>
    Year,

    /// <summary>A closed interval of the above, <c>2024-05-20/2024-05-26</c>.</summary>
    Interval,
}
