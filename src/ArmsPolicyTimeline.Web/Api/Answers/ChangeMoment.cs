namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A moment in the life of the data.</summary>
public sealed record ChangeMoment
{
    /// <summary>Number of the change.</summary>
    public required long Number { get; init; }

    /// <summary>When it was recorded (RFC 3339); left out before the first.</summary>
    public string? At { get; init; }
}
