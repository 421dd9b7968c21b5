namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>What holds, from the least known to the most permissive, then what is disputed.</summary>
public enum Standing
{
    /// <summary>Nothing is known: never to be read as "as before".</summary>
    Unknown,

    /// <summary>Not allowed.</summary>
    Prohibited,

    /// <summary>Weighed, with nothing known from before.</summary>
    UnderConsideration,

    /// <summary>Allowed under stated limits.</summary>
    Limited,

    /// <summary>Allowed.</summary>
    Permitted,

    /// <summary>Two sources say opposite things of the same day.</summary>
    Contested,
}
