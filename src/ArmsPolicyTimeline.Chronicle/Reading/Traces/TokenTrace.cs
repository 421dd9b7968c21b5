namespace ArmsPolicyTimeline.Chronicle.Reading.Traces;

/// <summary>A word, number or mark.</summary>
/// <param name="Text">As written.</param>
/// <param name="Lemma">Its base form, by which rules know it.</param>
public sealed record TokenTrace(string Text, string Lemma);
