using ArmsPolicyTimeline.Store.Mapping;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>A candidate of an article, in the order in which they were read.</summary>
internal sealed record ArchivedCandidate(string Actor, string Recipient, string Topic, CandidateBody Body);
