namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>What the date of an event rests on.</summary>
public enum DateBasis
{
    /// <summary>A past act without a date.</summary>
    None,

    /// <summary>Named in full or to be completed within the year of its anchor.</summary>
    Explicit,

    /// <summary>Counted from an anchor ("Wednesday", "two days later").</summary>
    Relative,

    /// <summary>No date of its own: holds as of publication.</summary>
    Publication,
}
