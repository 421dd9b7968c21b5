namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A selector: of words with those around them, or of a place in code points.</summary>
public sealed record AnnotationSelector
{
    /// <summary>TextQuoteSelector or TextPositionSelector.</summary>
    public required string Type { get; init; }

    /// <summary>The words.</summary>
    public string? Exact { get; init; }

    /// <summary>The words before.</summary>
    public string? Prefix { get; init; }

    /// <summary>The words behind.</summary>
    public string? Suffix { get; init; }

    /// <summary>Code points before it.</summary>
    public int? Start { get; init; }

    /// <summary>Code points up to behind it.</summary>
    public int? End { get; init; }
}
