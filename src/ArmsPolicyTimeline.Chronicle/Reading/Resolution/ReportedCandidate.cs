using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>A candidate together with the source that reports it: what resolution across articles works on.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Source">The source.</param>
/// <param name="Passages">The candidate's passages with quotation and locator, in its order.</param>
public sealed record ReportedCandidate(CandidateEvent Candidate, Source Source, System.Collections.Immutable.ImmutableArray<Passage> Passages);
