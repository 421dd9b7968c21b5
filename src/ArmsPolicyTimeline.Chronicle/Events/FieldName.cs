namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>A field of an event whose words stand in the passage.</summary>
public enum FieldName
{
    /// <summary>The word or phrase that evokes the act (TimeML EVENT).</summary>
    Trigger,

    /// <summary>Who acts.</summary>
    Actor,

    /// <summary>Who spoke or decided.</summary>
    Official,

    /// <summary>Who the arms are for.</summary>
    Recipient,

    /// <summary>A weapon.</summary>
    Weapon,

    /// <summary>The date.</summary>
    Date,

    /// <summary>The conditions.</summary>
    Limits,
}
