using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Answers;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>What the filters can be set to.</summary>
public sealed record FacetAnswer
{
    /// <summary>How many events the filters let through.</summary>
    public required int Total { get; init; }

    /// <summary>The filters with their values; each counts what all others let through.</summary>
    public required ImmutableArray<FacetItem> Facets { get; init; }

    /// <summary>Version of the data.</summary>
    public required string Version { get; init; }
}
