using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Followings;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>A source's statement that an event followed another actor's decision, as other programs get it.</summary>
public sealed record FollowingItem
{
    /// <summary>How the two are tied.</summary>
    public required FollowingKind Kind { get; init; }

    /// <summary>Whose decision it followed: ISO 3166-1 alpha-2, or NATO, EU, UN.</summary>
    public required string Leader { get; init; }

    /// <summary>Id of the decision that it followed, the nearest before; null where it is not among the events, or still awaited.</summary>
    public required string? Event { get; init; }

    /// <summary>Id of the source that says so.</summary>
    public required string Source { get; init; }

    /// <summary>Number of the paragraph in that source, from 1.</summary>
    public required int Locator { get; init; }

    /// <summary>Its words.</summary>
    public required string Quote { get; init; }

    /// <summary>The paragraph on the page of that source.</summary>
    public required string Permalink { get; init; }

    internal static IEnumerable<FollowingItem> Of(PolicyEvent policyEvent, ExportFrame frame) =>
        from citation in policyEvent.Citations
        from following in citation.Followings
        select new FollowingItem
        {
            Kind = following.Kind,
            Leader = following.Leader.ToString(),
            Event = new FollowingComposer(EventIndex.Of(frame.Snapshot, frame.Vocabulary)).DecisionOf(policyEvent, following) is { } place ? frame.Snapshot.Events[place].Id : null,
            Source = citation.SourceId,
            Locator = following.Passage.Locator,
            Quote = following.Passage.Quote,
            Permalink = frame.Origin + CitationComposer.HrefOf(citation.SourceId, policyEvent.Id, following.Passage),
        };
}
