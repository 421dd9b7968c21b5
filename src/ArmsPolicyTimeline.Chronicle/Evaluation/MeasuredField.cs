namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>A field of an event that is measured by itself.</summary>
public enum MeasuredField
{
    /// <summary>Whose act it is.</summary>
    Actor,

    /// <summary>What is done.</summary>
    Action,

    /// <summary>The weapons.</summary>
    Weapons,

    /// <summary>When.</summary>
    Date,

    /// <summary>Who spoke or decided.</summary>
    Official,
}
