using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>A reading that was considered and left out, with its reason.</summary>
/// <param name="Span">The sentence.</param>
/// <param name="Trigger">The words that looked like a decision.</param>
/// <param name="Reason">Why it makes no event.</param>
/// <param name="RuleId">The rule that rejected it.</param>
public sealed record Rejection(TextSpan Span, TextSpan Trigger, RejectionReason Reason, string RuleId);
