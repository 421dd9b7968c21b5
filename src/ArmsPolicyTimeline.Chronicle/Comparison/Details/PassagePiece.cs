using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>A piece of a passage.</summary>
/// <param name="Text">The words, exactly as in the source's text.</param>
/// <param name="Field">The field they gave; null for words that gave none.</param>
public sealed record PassagePiece(string Text, FieldName? Field);
