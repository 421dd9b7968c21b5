using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>A way out of an empty result.</summary>
/// <param name="Without">The filters it takes away, as clauses; empty: all of them.</param>
/// <param name="Count">Events that match then.</param>
/// <param name="Href">Address of that result.</param>
public sealed record EmptyWay(ImmutableArray<string> Without, int Count, string Href);
