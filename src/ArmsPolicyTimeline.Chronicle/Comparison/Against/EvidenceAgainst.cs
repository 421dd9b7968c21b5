using ArmsPolicyTimeline.Chronicle.Comparison.Details;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Against;

/// <summary>The strongest passage that says the contrary of an event: of the same actor, recipient and topic, of one of its weapons, and near its date.</summary>
/// <param name="Headline">What that passage is about.</param>
/// <param name="When">"2 days later, on 1 June 2024".</param>
/// <param name="Href">Page of the event that rests on it.</param>
/// <param name="Report">The report it is of.</param>
/// <param name="Passage">The passage.</param>
public sealed record EvidenceAgainst(string Headline, string When, string Href, CitationDetail Report, PassageDetail Passage);
