using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Answers;

/// <summary>A filter with its values and their counts, as other programs get it.</summary>
public sealed record FacetItem
{
    /// <summary>The parameter that filters by it.</summary>
    public required Dimension Parameter { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its values, most events first.</summary>
    public required ImmutableArray<FacetValueItem> Values { get; init; }

    /// <summary>How many values are left out; with all=PARAMETER none are.</summary>
    public required int More { get; init; }

    /// <summary>A facet.</summary>
    public static FacetItem Of(Facet facet)
    {
        ArgumentNullException.ThrowIfNull(facet);
        return new() { Parameter = facet.Dimension, Name = facet.Name, Values = [.. facet.Values.Select(FacetValueItem.Of)], More = facet.More };
    }
}
