using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>Words that denote a time (TimeML TIMEX3), recognised and resolved.</summary>
/// <param name="Span">Where they stand in the text; without a leading preposition, with determiners and modifiers ("the last week", "early August").</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">TIMEX3 value (<c>2013-W12</c>, <c>P3D</c>, <c>PRESENT_REF</c>), never empty.</param>
/// <param name="Modifier">Early, late, about, by …</param>
/// <param name="Date">The days that it names, no more precise than the words; null for durations, sets and vague references.</param>
/// <param name="Basis">Explicit or relative.</param>
/// <param name="Anchor">What a relative one is counted from.</param>
/// <param name="RuleId">The rule that read it.</param>
public sealed record TemporalExpression(
    TextSpan Span,
    TemporalExpressionType Type,
    string Value,
    TemporalModifier Modifier,
    EdtfDate? Date,
    DateBasis Basis,
    DateAnchor? Anchor,
    string RuleId);
