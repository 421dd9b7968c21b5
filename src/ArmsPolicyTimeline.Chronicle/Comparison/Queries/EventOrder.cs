namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>By what the table is sorted; in the address its slug, with <c>-</c> before it when the last comes first.</summary>
public enum EventOrder
{
    /// <summary>By first possible day.</summary>
    Date,

    /// <summary>By the actor's name.</summary>
    Country,

    /// <summary>By the official's name; events without one last.</summary>
    Official,

    /// <summary>By action, as the codebook lists them.</summary>
    Action,

    /// <summary>By topic, as the codebook lists them.</summary>
    Topic,

    /// <summary>By the first weapon's name.</summary>
    Weapon,

    /// <summary>By the first source's id.</summary>
    Source,
}
