using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Where something was read.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Act">The act.</param>
internal sealed record ActOrigin(SentenceReading Sentence, Act Act);
