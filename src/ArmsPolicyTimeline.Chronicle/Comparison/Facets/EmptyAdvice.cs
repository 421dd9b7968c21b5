using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>What to do where no event matches.</summary>
/// <param name="Headline">"No event matches all three filters".</param>
/// <param name="Words">What is there, in a sentence.</param>
/// <param name="Ways">Filters to loosen, the most fruitful first; the last clears all.</param>
public sealed record EmptyAdvice(string Headline, string Words, ImmutableArray<EmptyWay> Ways);
