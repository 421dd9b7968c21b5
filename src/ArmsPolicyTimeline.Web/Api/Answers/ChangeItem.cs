namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A change; what is served has more members than these, where they apply.</summary>
public sealed record ChangeItem
{
    /// <summary>Its number, ascending.</summary>
    public required long Number { get; init; }

    /// <summary>When it was recorded (RFC 3339).</summary>
    public required string At { get; init; }

    /// <summary>What happened: added, corrected, re-coded, withdrawn and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the event.</summary>
    public required string Event { get; init; }

    /// <summary>The event in one sentence.</summary>
    public string? Headline { get; init; }

    /// <summary>Address of the event, or of what became of it.</summary>
    public string? Href { get; init; }
}
