using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>A passage with the words that gave the fields set off.</summary>
/// <param name="Pieces">The passage in order; joined they are the quote.</param>
/// <param name="Locator">"¶ 7".</param>
/// <param name="Href">The passage on the page of its source.</param>
public sealed record PassageDetail(ImmutableArray<PassagePiece> Pieces, string Locator, string Href)
{
    /// <summary>Its short id; empty where it is not known.</summary>
    public string Id { get; init; } = "";
}
