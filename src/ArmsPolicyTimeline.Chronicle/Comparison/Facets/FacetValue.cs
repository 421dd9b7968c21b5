using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>One choice of a facet.</summary>
/// <param name="Id">Its id in the address.</param>
/// <param name="Name">As shown.</param>
/// <param name="Count">Events with it that all other filters let through; those of a class include its members', each event once.</param>
/// <param name="IsChosen">Whether it is chosen itself.</param>
/// <param name="Href">Address of the same page with this value added, or removed when chosen.</param>
/// <param name="Members">Members of a class of weapons.</param>
public sealed record FacetValue(string Id, string Name, int Count, bool IsChosen, string Href, ImmutableArray<FacetValue> Members);
