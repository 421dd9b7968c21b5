using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>The page of a collection of annotations.</summary>
public sealed record AnnotationPage
{
    /// <summary>AnnotationPage.</summary>
    public required string Type { get; init; }

    /// <summary>The annotations.</summary>
    public required ImmutableArray<Annotation> Items { get; init; }
}
