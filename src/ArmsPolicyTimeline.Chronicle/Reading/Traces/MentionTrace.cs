using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Traces;

/// <summary>Words that name somebody or something.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">What they name: <c>actor</c>, <c>adjective</c>, <c>official</c>, <c>office</c>, <c>outsider</c>, <c>weapon</c>, <c>pronoun</c>.</param>
/// <param name="Meaning">Whom or which: code, name or id; null where the words alone do not tell.</param>
public sealed record MentionTrace(TextSpan Span, string Kind, string? Meaning);
