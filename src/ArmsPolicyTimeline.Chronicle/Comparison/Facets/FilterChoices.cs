using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>What the filters of an address can be set to: the timeline's page without its picture and table. Counted, no event is read.</summary>
/// <param name="Query">What was asked for.</param>
/// <param name="Facets">The choices, one facet a dimension.</param>
/// <param name="EventCount">Events that the filters let through.</param>
public sealed record FilterChoices(TimelineQuery Query, ImmutableArray<Facet> Facets, int EventCount)
{
    /// <summary>The choices of a page that is made already.</summary>
    public static FilterChoices Of(TimelineView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new(view.Query, view.Facets, view.EventCount);
    }

    /// <summary>The choices for a query.</summary>
    /// <param name="snapshot">All events and sources.</param>
    /// <param name="vocabulary">Names, classes.</param>
    /// <param name="query">What was asked for.</param>
    /// <param name="search">What the search words found; null where there are none.</param>
    public static FilterChoices Create(ChronicleSnapshot snapshot, Vocabulary vocabulary, TimelineQuery query, SearchResult? search)
    {
        var selection = EventSelection.Of(EventIndex.Of(snapshot, vocabulary), query, search);
        return new(query, FacetComposer.Compose(selection), selection.Matched.Count);
    }
}
