using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Against;
using ArmsPolicyTimeline.Chronicle.Comparison.Followings;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>All that is shown of one event, in words.</summary>
public sealed record EventDetail
{
    /// <summary>The event.</summary>
    public required PolicyEvent Event { get; init; }

    /// <summary>"permits with limits".</summary>
    public required string ActionWords { get; init; }

    /// <summary>"United States permits ATACMS on targets outside Ukraine".</summary>
    public required string Headline { get; init; }

    /// <summary>"30 May 2024"; "No date given".</summary>
    public required string When { get; init; }

    /// <summary>Machine-readable date for <c>time</c>; null where HTML has no form for it.</summary>
    public string? DateTime { get; init; }

    /// <summary>How the date is known: "Day known. Counted from the publication date."</summary>
    public required string WhenKnown { get; init; }

    /// <summary>"Joe Biden"; "Not named" where nobody is.</summary>
    public required string Who { get; init; }

    /// <summary>"President of the United States", or how it is attested; empty when neither is known.</summary>
    public required string Office { get; init; }

    /// <summary>"Declared by a named official".</summary>
    public required string EvidenceWords { get; init; }

    /// <summary>"ATACMS, Storm Shadow".</summary>
    public required string Weapons { get; init; }

    /// <summary>"Ukraine".</summary>
    public required string Recipient { get; init; }

    /// <summary>"Use on targets outside Ukraine".</summary>
    public required string TopicWords { get; init; }

    /// <summary>What the event did to each weapon's standing.</summary>
    public required ImmutableArray<StandingChange> Standings { get; init; }

    /// <summary>The stated conditions by kind; empty when none are stated.</summary>
    public required ImmutableArray<LimitLine> Limits { get; init; }

    /// <summary>The reports.</summary>
    public required ImmutableArray<CitationDetail> Citations { get; init; }

    /// <summary>Whose decisions it followed, say its reports.</summary>
    public required ImmutableArray<FollowingDetail> Followings { get; init; }

    /// <summary>Which events followed it, say theirs.</summary>
    public required ImmutableArray<FollowerDetail> Followers { get; init; }

    /// <summary>Who reported it first: "Sample Wire, 31 May 2024"; "Not known".</summary>
    public required string FirstReported { get; init; }

    /// <summary>How many report it, and how soon: "2 sources, independent of each other; 1 day after the event".</summary>
    public required string Reports { get; init; }

    /// <summary>What its reports, and those of the opposite or of another day, do not agree on.</summary>
    public required ImmutableArray<Disagreement> Disagreements { get; init; }

    /// <summary>The strongest passage that says the contrary; null where there is none.</summary>
    public EvidenceAgainst? Against { get; init; }

    /// <summary>"3, from 2 sources".</summary>
    public required string PassageCount { get; init; }

    /// <summary>The event's own page.</summary>
    public required string Permalink { get; init; }

    /// <summary>Address of the timeline with this event closed.</summary>
    public required string CloseHref { get; init; }

    /// <summary>"Event 4 of 58"; empty when the filters leave it out.</summary>
    public required string Position { get; init; }

    /// <summary>Address with the event before it open; null at the start.</summary>
    public string? PreviousHref { get; init; }

    /// <summary>Address with the event behind it open; null at the end.</summary>
    public string? NextHref { get; init; }

    /// <summary>The event with this id on its own page; null when there is none.</summary>
    public static EventDetail? Find(ChronicleSnapshot snapshot, Vocabulary vocabulary, string id)
    {
        var index = EventIndex.Of(snapshot, vocabulary);
        return snapshot.Events.PlaceOf(id) is >= 0 and var place ? new DetailComposer(index, new TimelineQuery()).Compose(place, index.Columns.All()) : null;
    }
}
