using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>Something on which the reports of one decision do not agree; it is shown and not decided.</summary>
/// <param name="Words">"Sample Wire gives another day: 18 November 2024."</param>
/// <param name="Href">Page of the event that the other reports make; null where they are reports of this one.</param>
/// <param name="Reports">The other reports.</param>
public sealed record Disagreement(string Words, string? Href, ImmutableArray<CitationDetail> Reports);
