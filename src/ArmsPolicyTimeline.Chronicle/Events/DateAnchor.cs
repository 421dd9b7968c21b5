namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>What a relative date is counted from.</summary>
public enum DateAnchor
{
    /// <summary>The publication date of the article.</summary>
    Publication,

    /// <summary>The date mentioned last before it.</summary>
    LastMentioned,
}
