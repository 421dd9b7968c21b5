namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>What events can be filtered by. The slug of a member is the name of its parameter in the address.</summary>
public enum Dimension
{
    /// <summary>Whose act it is; any actor, organisations too.</summary>
    Country,

    /// <summary>The weapon; a class takes its members.</summary>
    Weapon,

    /// <summary>What is done.</summary>
    Action,

    /// <summary>What is restricted.</summary>
    Topic,

    /// <summary>Who the arms are for.</summary>
    Recipient,

    /// <summary>Who spoke or decided.</summary>
    Official,

    /// <summary>Who reports it.</summary>
    Source,

    /// <summary>How it is attested.</summary>
    Evidence,
}
