using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>A piece of a passage.</summary>
/// <param name="Text">The words, exactly as in the source's text.</param>
/// <param name="Field">The field they gave; null for words that gave none.</param>
public sealed record PassagePiece(string Text, FieldName? Field)
{
    /// <summary>All fields that these words gave, <see cref="Field"/> included: "Biden" can give the official and the actor.</summary>
    public ImmutableArray<FieldName> Fields { get; init; } = Field is { } one ? [one] : [];
}
