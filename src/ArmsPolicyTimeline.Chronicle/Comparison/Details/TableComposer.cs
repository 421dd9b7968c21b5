using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>The events that the filters let through as a sorted table, one page of it.</summary>
internal static class TableComposer
{
    public const int PageSize = 100;

    public static EventTable Compose(EventSelection selection, SearchResult? search)
    {
        var query = selection.Query;
        var sequence = EventSequence.Of(selection);
        var sorted = sequence.Places;
        var pages = Math.Max(1, (sorted.Length + PageSize - 1) / PageSize);
        var page = Math.Min(query.Page, pages);
        var first = (page - 1) * PageSize;
        var rows = sequence.Events(first, PageSize).Select(e => Row(e, selection, search)).ToImmutableArray();
        var words = rows.IsEmpty
            ? "No events"
            : string.Create(CultureInfo.InvariantCulture, $"Events {first + 1:N0} to {first + rows.Length:N0} of {sorted.Length:N0}");
        return new(
            Columns(query),
            rows,
            sorted.Length,
            page,
            pages,
            page > 1 ? (query with { Page = page - 1 }).Link() : null,
            page < pages ? (query with { Page = page + 1 }).Link() : null,
            words);
    }

    private static ImmutableArray<TableColumn> Columns(TimelineQuery query) =>
    [
        Column("Date", EventOrder.Date, query),
        Column("Actor", EventOrder.Country, query),
        Column("Official", EventOrder.Official, query),
        Column("Action", EventOrder.Action, query),
        Column("Topic", EventOrder.Topic, query),
        Column("Weapon", EventOrder.Weapon, query),
        new("Limits", null, null),
        new("Evidence", null, null),
        Column("Sources", EventOrder.Source, query),
    ];

    private static TableColumn Column(string name, EventOrder order, TimelineQuery query)
    {
        var isSorted = query.Order == order;
        var href = (query with { Order = order, Descending = isSorted && !query.Descending, Page = 1 }).Link();
        return new(name, href, !isSorted ? null : query.Descending ? "descending" : "ascending");
    }

    private static TableRow Row(PolicyEvent policyEvent, EventSelection selection, SearchResult? search)
    {
        var vocabulary = selection.Index.Vocabulary;
        return new(
            policyEvent.Id,
            policyEvent.Date is { } date ? Sentences.Capitalised(DateWords.Short(date)) : "no date given",
            DetailComposer.IsoOf(policyEvent.Date),
            vocabulary.NameOf(policyEvent.Actor),
            policyEvent.Official,
            policyEvent.Action,
            Names.Of(policyEvent.Action),
            Names.Of(policyEvent.Topic),
            string.Join(", ", policyEvent.Weapons.Select(w => Names.OfWeapon(w, vocabulary))),
            vocabulary.NameOf(policyEvent.Recipient),
            LimitWords.Short(policyEvent.Limits),
            [.. policyEvent.Citations.DistinctBy(c => c.SourceId, StringComparer.Ordinal).Select(c => Source(c, policyEvent.Id, selection.Index))],
            search?.Snippets.GetValueOrDefault(policyEvent.Id),
            $"/events/{Uri.EscapeDataString(policyEvent.Id)}",
            selection.Query.WithEvent(policyEvent.Id).Link(),
            string.Equals(policyEvent.Id, selection.Query.Event, StringComparison.Ordinal))
        {
            Evidence = policyEvent.Evidence,
        };
    }

    private static SourceLink Source(Citation citation, string eventId, EventIndex index) => new(
        string.Create(CultureInfo.InvariantCulture, $"{index.SourceName(citation.SourceId)} ¶ {citation.Passages[0].Locator}"),
        CitationComposer.HrefOf(citation.SourceId, eventId, citation.Passages[0]));
}
