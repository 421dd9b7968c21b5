using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>Which words of the source's text gave a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Span">Where they stand in the normalised text; not always within the passage.</param>
public sealed record FieldSpan(FieldName Field, TextSpan Span);
