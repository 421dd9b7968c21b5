using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>What a text search found.</summary>
/// <param name="EventIds">Ids of the events, the best match first.</param>
/// <param name="Snippets">A piece of text for each of the first fifty events, by event id; matched words stand between U+0001 and U+0002.</param>
public sealed record SearchResult(ImmutableArray<string> EventIds, ImmutableDictionary<string, string> Snippets);
