using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Accounts;
using ArmsPolicyTimeline.Chronicle.Comparison.Arranging;
using ArmsPolicyTimeline.Chronicle.Comparison.Contexts;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>All that the timeline page prints for one address, with numbers in percent and words ready to be shown.</summary>
public sealed record TimelineView
{
    /// <summary>What was asked for.</summary>
    public required TimelineQuery Query { get; init; }

    /// <summary>Headline of the page: "Use of supplied weapons inside Russia", or "Who allowed what, and when".</summary>
    public required string Headline { get; init; }

    /// <summary>"58 events by 12 countries and organisations, from 5 sources."</summary>
    public required string Dek { get; init; }

    /// <summary>Events that the filters let through.</summary>
    public required int EventCount { get; init; }

    /// <summary>The active filters.</summary>
    public required ImmutableArray<Chip> Chips { get; init; }

    /// <summary>Address of the same page without any filter.</summary>
    public required string ClearHref { get; init; }

    /// <summary>The choices, one facet a dimension.</summary>
    public required ImmutableArray<Facet> Facets { get; init; }

    /// <summary>The time axis.</summary>
    public required TimeAxis Axis { get; init; }

    /// <summary>All events over their whole span.</summary>
    public required Overview Overview { get; init; }

    /// <summary>What happened beside the decisions in the days shown, by first day; empty when switched off.</summary>
    public required ImmutableArray<ContextMark> Contexts { get; init; }

    /// <summary>Where one can go from the days shown.</summary>
    public required WindowMoves Moves { get; init; }

    /// <summary>The lanes of the page in order, hidden ones left out; none where a table is asked for.</summary>
    public required ImmutableArray<Lane> Lanes { get; init; }

    /// <summary>The ways to the lanes on other pages; null when all are here.</summary>
    public required LanePages? LanePages { get; init; }

    /// <summary>The hidden lanes, each with the address that shows it again.</summary>
    public required ImmutableArray<HiddenLane> HiddenLanes { get; init; }

    /// <summary>What the lane asked for rests on; null when none is.</summary>
    public LaneAccount? Account { get; init; }

    /// <summary>The events as a table.</summary>
    public EventTable Table => LazyTable.Value;

    /// <summary>The same, made when it is asked for: sorting and fetching a table that nobody sees takes as long as all the rest.</summary>
    internal Lazy<EventTable> LazyTable { get; init; } = new(() => new([], [], 0, 1, 1, null, null, ""));

    /// <summary>Who reports the events that the filters let through.</summary>
    public SourceCredit Credit => LazyCredit.Value;

    /// <summary>The same, made when it is asked for: most pages do without.</summary>
    internal Lazy<SourceCredit> LazyCredit { get; init; } = new(() => new([], 0));

    /// <summary>The version of the snapshot that the page was made of.</summary>
    public string DataVersion { get; init; } = "";

    /// <summary>What to do when no event matches; null when some do.</summary>
    public required EmptyAdvice? Empty { get; init; }

    /// <summary>The open event; null when none is open or the id is not known.</summary>
    public required EventDetail? Selected { get; init; }

    /// <summary>Sentences about values that were left out.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>The values of the address that were left out; <see cref="Notes"/> tell of them too.</summary>
    public ImmutableArray<QueryNote> LeftOut { get; init; } = [];

    /// <summary>What a screen reader is told when the page changes: "58 events in 12 lanes", "58 events in the table".</summary>
    public required string Announcement { get; init; }

    /// <summary>The page for a query. Pure: the same arguments give the same page.</summary>
    /// <param name="snapshot">All events and sources.</param>
    /// <param name="vocabulary">Names, classes.</param>
    /// <param name="reading">The query and the notes on values left out.</param>
    /// <param name="search">What the search words found; null where there are none.</param>
    /// <param name="today">The day of the visit, for "as of today" when the window reaches it; null: the last day shown.</param>
    /// <param name="contexts">What happened beside the decisions.</param>
    public static TimelineView Create(
        ChronicleSnapshot snapshot,
        Vocabulary vocabulary,
        QueryReading reading,
        SearchResult? search = null,
        DateOnly? today = null,
        ImmutableArray<ContextPeriod> contexts = default) =>
        TimelineComposer.Compose(snapshot, vocabulary, reading, search, today) is var view && reading.Query.HasContext && !contexts.IsDefaultOrEmpty
            ? view with { Contexts = ContextComposer.Compose(contexts, view.Axis.Scale) }
            : view;
}
