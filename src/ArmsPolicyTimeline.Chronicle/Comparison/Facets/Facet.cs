using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>The choices of one dimension. Counts are of the events that all other filters let through.</summary>
/// <param name="Dimension">The dimension; its slug names the fields of a form.</param>
/// <param name="Name">As shown ("Country or organisation").</param>
/// <param name="State">What is chosen, in few words; empty when nothing is.</param>
/// <param name="Values">The values met in the data and all chosen ones, most events first; where they are many, the first of them; a value with 0 stays. Members of a class stand in the class's <see cref="FacetValue.Members"/>.</param>
public sealed record Facet(Dimension Dimension, string Name, string State, ImmutableArray<FacetValue> Values)
{
    /// <summary>How many values are left out, those with fewest events; 0 where all are there.</summary>
    public int More { get; init; }

    /// <summary>Address of the same page with all values of this facet; null where all are there.</summary>
    public string? MoreHref { get; init; }
}
