using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Answers;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A source with the passages that events rest on.</summary>
public sealed record SourceAnswer
{
    /// <summary>The source.</summary>
    public required SourceItem Source { get; init; }

    /// <summary>Its passages, in the order of the text.</summary>
    public required ImmutableArray<CitedPassageItem> Passages { get; init; }
}
