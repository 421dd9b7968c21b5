using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Proofs;

/// <summary>A passage of a citation that does not stand where it was read.</summary>
/// <param name="EventId">The event that rests on it.</param>
/// <param name="SourceId">Its source.</param>
/// <param name="PassageId">Its short id.</param>
/// <param name="Passage">The passage as it was read.</param>
/// <param name="Proof">Moved or gone, and why.</param>
public sealed record PassageFault(string EventId, string SourceId, string PassageId, Passage Passage, PassageProof Proof);
