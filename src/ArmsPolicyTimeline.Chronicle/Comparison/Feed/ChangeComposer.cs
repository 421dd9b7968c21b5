using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Feed;

/// <summary>
/// Tells the changes that a query asks for. A change passes where its event passes the filters as it was before, as it was then, or as it
/// is now: a correction that takes an event out of a view is a change of that view. Search words are looked for in what is there, and in
/// the headlines of what is gone.
/// </summary>
public sealed class ChangeComposer
{
    private readonly Vocabulary vocabulary;
    private readonly ChangeQuery query;
    private readonly EventIndex index;
    private readonly Lazy<EventSelection> selection;

    /// <summary>A composer for one query.</summary>
    /// <param name="snapshot">All events and sources of now.</param>
    /// <param name="vocabulary">Names, classes.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="search">What the search words found; null where there are none.</param>
    public ChangeComposer(ChronicleSnapshot snapshot, Vocabulary vocabulary, ChangeQuery query, SearchResult? search)
    {
        ArgumentNullException.ThrowIfNull(query);
        (this.vocabulary, this.query, index) = (vocabulary, query, EventIndex.Of(snapshot, vocabulary));
        selection = new(() => EventSelection.Of(index, query.Events, search));
    }

    /// <summary>The active filters, each with the address without it.</summary>
    public ImmutableArray<Chip> Chips() => ChipComposer.Compose(query.Events, index, ChangeQuery.Path);

    /// <summary>Ids that changes lead to and that no event has now: what became of them has to be looked up.</summary>
    public ImmutableArray<string> Missing(IReadOnlyCollection<RecordedChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var ids = changes.Select(c => c.Change.CurrentId).Distinct(StringComparer.Ordinal).ToList();
        return [.. ids.Except(index.Snapshot.Events.At(index.Snapshot.Events.PlacesOf(ids)).Select(e => e.Id), StringComparer.Ordinal)];
    }

    /// <summary>The changes of some that the query asks for, in their order.</summary>
    /// <param name="changes">Changes.</param>
    /// <param name="moved">What became of the ids that no event has now.</param>
    public ImmutableArray<ChangeLine> Compose(IReadOnlyCollection<RecordedChange> changes, IReadOnlyDictionary<string, Whereabouts> moved)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(moved);
        var wanted = changes.Where(c => IsWanted(c.Change)).ToList();
        var ids = wanted.Select(c => Current(c.Change, moved)).Distinct(StringComparer.Ordinal).ToList();
        var places = index.Snapshot.Events.PlacesOf(ids);
        var events = index.Snapshot.Events.At(places).Zip(places).ToDictionary(p => p.First.Id, p => (Event: p.First, Place: p.Second), StringComparer.Ordinal);
        var told = wanted.ConvertAll(c => (Recorded: c, Now: events.GetValueOrDefault(Current(c.Change, moved)), Then: Summaries(c.Change, moved)));
        var passed = PassedThen(told.ConvertAll(t => t.Then));
        return
        [
            .. told.Where((t, at) => !query.Events.HasFilters || passed[at] || (t.Now.Event is not null && selection.Value.Matched[t.Now.Place]))
                .Select(t => Line(t.Recorded, t.Then.Select(s => s.ToEvent(t.Recorded.Change.EventId)).Append(t.Now.Event).FirstOrDefault(), Current(t.Recorded.Change, moved))),
        ];
    }

    private bool IsWanted(EventChange change) =>
        (query.Kinds.IsEmpty || query.Kinds.Contains(change.Kind))
        && (query.EventId is not { } id || string.Equals(change.EventId, id, StringComparison.Ordinal) || string.Equals(change.IntoId, id, StringComparison.Ordinal));

    private static string Current(EventChange change, IReadOnlyDictionary<string, Whereabouts> moved) =>
        moved.GetValueOrDefault(change.CurrentId)?.CurrentId ?? change.CurrentId;

    private static ImmutableArray<EventSummary> Summaries(EventChange change, IReadOnlyDictionary<string, Whereabouts> moved) =>
        [.. new[] { change.After, change.Before, moved.GetValueOrDefault(change.CurrentId)?.Last }.OfType<EventSummary>()];

    // What was said then is filtered as events are, by a snapshot made of it.
    private bool[] PassedThen(List<ImmutableArray<EventSummary>> then)
    {
        var passed = new bool[then.Count];
        if (query.Events.HasFilters)
        {
            var all = then.SelectMany((summaries, at) => summaries.Select((s, n) => (At: at, Event: s.ToEvent(FormattableString.Invariant($"{at}.{n}"))))).ToDictionary(p => p.Event.Id, StringComparer.Ordinal);
            var list = EventList.Create([.. all.Values.Select(p => p.Event)]);
            var matched = EventSelection.Of(EventIndex.Of(new ChronicleSnapshot(list, index.Snapshot.Sources, ""), vocabulary), query.Events with { Words = null }, null).Matched;
            foreach (var e in list.At([.. matched]).Where(HasWords))
            {
                passed[all[e.Id].At] = true;
            }
        }

        return passed;
    }

    private bool HasWords(PolicyEvent policyEvent) =>
        query.Events.Words is not { } words || words.Split(' ').All(w => EventHeadline.Of(policyEvent, vocabulary).Contains(w, StringComparison.OrdinalIgnoreCase));

    private ChangeLine Line(RecordedChange recorded, PolicyEvent? policyEvent, string currentId)
    {
        var change = recorded.Change;
        ImmutableArray<SourceLink> sources =
        [
            .. change.Joined.Concat(change.Reworded).Concat(change.Left)
                .Concat(change.Kind == ChangeKind.Added && policyEvent is not null ? policyEvent.Citations.Take(1).Select(c => c.SourceId) : [])
                .Distinct(StringComparer.Ordinal)
                .Select(id => new SourceLink(index.SourceName(id), "/sources/" + Uri.EscapeDataString(id))),
        ];
        return new()
        {
            Recorded = recorded,
            KindWords = ChangeWords.Of(change.Kind),
            Headline = policyEvent is null ? change.EventId : EventHeadline.Of(policyEvent, vocabulary),
            When = ChangeWords.When(policyEvent?.Date),
            EventId = currentId,
            Fields = [.. change.Kind == ChangeKind.Merged ? [] : change.Fields.Select(f => ChangeWords.Of(f, vocabulary))],
            Cause = ChangeWords.Cause(change, [.. sources.Select(s => s.Words)]),
            Sources = sources,
        };
    }
}
