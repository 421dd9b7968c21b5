namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>What a text says of a date beyond its value (TIMEX3 <c>mod</c>, with the prepositions that matter to policy).</summary>
public enum TemporalModifier
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Early in it: days 1 to 10 of a month.</summary>
    Start,

    /// <summary>In the middle of it: days 11 to 20 of a month.</summary>
    Mid,

    /// <summary>Late in it: from day 21 of a month.</summary>
    End,

    /// <summary>About.</summary>
    Approx,

    /// <summary>Before it.</summary>
    Before,

    /// <summary>After it.</summary>
    After,

    /// <summary>By or until it.</summary>
    OnOrBefore,

    /// <summary>Since it.</summary>
    OnOrAfter,
}
