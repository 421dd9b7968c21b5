using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Answers;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A page of the sources.</summary>
public sealed record SourcePage
{
    /// <summary>How many there are on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The sources of this page, the latest first.</summary>
    public required ImmutableArray<SourceItem> Sources { get; init; }

    /// <summary>Address of the next page; null on the last.</summary>
    public required string? Next { get; init; }

    /// <summary>Version of the data.</summary>
    public required string Version { get; init; }
}
