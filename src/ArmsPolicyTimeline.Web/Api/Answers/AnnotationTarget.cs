using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>What an annotation is about.</summary>
public sealed record AnnotationTarget
{
    /// <summary>Address of the text.</summary>
    public required string Source { get; init; }

    /// <summary>What finds the passage in it: TextQuoteSelector and TextPositionSelector.</summary>
    public required ImmutableArray<AnnotationSelector> Selector { get; init; }
}
