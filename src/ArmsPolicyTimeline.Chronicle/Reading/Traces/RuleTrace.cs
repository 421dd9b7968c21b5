using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Traces;

/// <summary>A rule whose words are in a sentence.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Span">The words.</param>
/// <param name="IsUsed">Whether it is part of an act; else its words are part of a name, a noun, or otherwise not what they look like.</param>
public sealed record RuleTrace(string RuleId, TextSpan Span, bool IsUsed);
