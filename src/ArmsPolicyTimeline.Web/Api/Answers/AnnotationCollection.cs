namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>Passages as annotations (W3C AnnotationCollection); what is served has more members than these.</summary>
public sealed record AnnotationCollection
{
    /// <summary>Its address.</summary>
    public required string Id { get; init; }

    /// <summary>AnnotationCollection.</summary>
    public required string Type { get; init; }

    /// <summary>What it is.</summary>
    public required string Label { get; init; }

    /// <summary>How many annotations there are.</summary>
    public required int Total { get; init; }

    /// <summary>Its one page.</summary>
    public required AnnotationPage First { get; init; }
}
