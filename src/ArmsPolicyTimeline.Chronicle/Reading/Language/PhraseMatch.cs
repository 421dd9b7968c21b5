using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>An action phrase found in a sentence.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="First">Index of its first token, its head.</param>
/// <param name="Last">Index of its last token.</param>
internal sealed record PhraseMatch(ActionPhrase Phrase, int First, int Last);
