using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Proofs;

/// <summary>A passage with what was kept of it when it was read.</summary>
/// <param name="Id">Its short id (<see cref="PassageId"/>).</param>
/// <param name="SourceId">Id of the source.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Selectors">What finds it again.</param>
/// <param name="EventIds">The events that rest on it, in ordinal order, at least one.</param>
public sealed record KeptPassage(string Id, string SourceId, Passage Passage, PassageSelectors Selectors, ImmutableArray<string> EventIds);
