namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>The type of a temporal expression (TIMEX3 <c>type</c>); written in capitals in files.</summary>
public enum TemporalExpressionType
{
    /// <summary>A calendar date of any granularity.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repetition.</summary>
    Set,
}
