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
        var sorted = Sorted(selection);
        var pages = Math.Max(1, (sorted.Count + PageSize - 1) / PageSize);
        var page = Math.Min(query.Page, pages);
        var first = (page - 1) * PageSize;
        var rows = sorted.Skip(first).Take(PageSize).Select(e => Row(e, selection, search)).ToImmutableArray();
        var words = rows.IsEmpty
            ? "No events"
            : string.Create(CultureInfo.InvariantCulture, $"Events {first + 1} to {first + rows.Length} of {sorted.Count}");
        return new(
            Columns(query),
            rows,
            sorted.Count,
            page,
            pages,
            page > 1 ? (query with { Page = page - 1 }).Link() : null,
            page < pages ? (query with { Page = page + 1 }).Link() : null,
            words);
    }

    private static List<PolicyEvent> Sorted(EventSelection selection)
    {
        var index = selection.Index;
        Comparison<int> byOrder = selection.Query.Order switch
        {
            EventOrder.Country => (a, b) => string.CompareOrdinal(NameOf(a), NameOf(b)),
            EventOrder.Official => (a, b) => CompareLastNull(EventAt(a).Official, EventAt(b).Official),
            EventOrder.Action => (a, b) => EventAt(a).Action.CompareTo(EventAt(b).Action),
            EventOrder.Topic => (a, b) => EventAt(a).Topic.CompareTo(EventAt(b).Topic),
            EventOrder.Weapon => (a, b) => string.CompareOrdinal(WeaponOf(a), WeaponOf(b)),
            EventOrder.Source => (a, b) => string.CompareOrdinal(EventAt(a).Citations[0].SourceId, EventAt(b).Citations[0].SourceId),
            _ => (a, b) => ByDate(a, b),
        };
        var sign = selection.Query.Descending ? -1 : 1;
        var sorted = selection.Matched.ToList();
        sorted.Sort((a, b) => byOrder(a, b) is var order && order != 0 ? sign * order : ByDate(a, b) is var date && date != 0 ? date : a.CompareTo(b));
        return sorted.ConvertAll(EventAt);

        PolicyEvent EventAt(int i) => index.Snapshot.Events[i];
        string NameOf(int i) => index.Vocabulary.NameOf(EventAt(i).Actor);
        string WeaponOf(int i) => Names.OfWeapon(EventAt(i).Weapons[0], index.Vocabulary);
        int ByDate(int a, int b) => (index.FirstDays[a], index.LastDays[a]).CompareTo((index.FirstDays[b], index.LastDays[b]));
    }

    private static int CompareLastNull(string? one, string? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => string.CompareOrdinal(one, other),
    };

    private static ImmutableArray<TableColumn> Columns(TimelineQuery query) =>
    [
        Column("Date", EventOrder.Date, query),
        Column("Actor", EventOrder.Country, query),
        Column("Official", EventOrder.Official, query),
        Column("Action", EventOrder.Action, query),
        Column("Topic", EventOrder.Topic, query),
        Column("Weapon", EventOrder.Weapon, query),
        new("Limits", null, null),
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
            string.Equals(policyEvent.Id, selection.Query.Event, StringComparison.Ordinal));
    }

    private static SourceLink Source(Citation citation, string eventId, EventIndex index) => new(
        string.Create(CultureInfo.InvariantCulture, $"{index.SourceName(citation.SourceId)} ¶ {citation.Passages[0].Locator}"),
        CitationComposer.HrefOf(citation.SourceId, eventId, citation.Passages[0]));
}
