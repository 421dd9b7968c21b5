using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>Query to page: filter, window, lanes, table, words. Each step is a type of its own.</summary>
internal static class TimelineComposer
{
    public static TimelineView Compose(ChronicleSnapshot snapshot, Vocabulary vocabulary, QueryReading reading, SearchResult? search, DateOnly? today)
    {
        var query = reading.Query;
        var index = EventIndex.Of(snapshot, vocabulary);
        var selection = EventSelection.Of(index, query, search);
        var axis = Axis(query, TimeWindow.Of(selection), today);
        var lanes = query.View == ViewKind.Picture ? new LaneComposer(selection, axis) : null;
        var drawn = lanes?.Lanes() ?? [];
        var overview = OverviewComposer.Compose(selection, axis.Scale);
        var count = selection.Matched.Count;
        var table = new Lazy<EventTable>(() => TableComposer.Compose(selection, search));
        if (query.View == ViewKind.Table || query.Words is not null)
        {
            // What is shown is read together with all else, of one state of the store.
            _ = table.Value;
        }

        return new()
        {
            Query = query,
            Headline = Headline(selection),
            Dek = Dek(selection),
            EventCount = count,
            Chips = ChipComposer.Compose(query, index),
            ClearHref = query.WithoutFilters().Link(),
            Facets = FacetComposer.Compose(selection),
            Axis = axis,
            Overview = overview,
            Contexts = [],
            Moves = WindowMoves.Of(query, axis.Scale, overview.Scale),
            Lanes = drawn,
            LanePages = lanes?.Pages(),
            Account = lanes?.Account(),
            HiddenLanes = lanes?.Hidden() ?? [],
            LazyTable = table,
            LazyCredit = new(() => SourceCredit.Of(selection)),
            DataVersion = snapshot.Version,
            Empty = AdviceComposer.Compose(selection, search),
            Selected = Selected(selection),
            Notes = [.. reading.Notes.Select(n => n.Words), .. Remarks(selection)],
            LeftOut = reading.Notes,
            Announcement = $"{Sentences.Count(count, "event")} in {(lanes is null ? "the table" : Sentences.Count(lanes.Count, "lane"))}",
        };
    }

    private static TimeAxis Axis(TimelineQuery query, TimeScale scale, DateOnly? today)
    {
        var fallback = today is { } day && day >= scale.First && day <= scale.Last ? day : scale.Last;
        var asOf = query.AsOf ?? fallback;
        return new(
            scale,
            AxisTicks.Of(scale),
            asOf,
            asOf >= scale.First && asOf <= scale.Last ? scale.At(asOf) : null,
            DateWords.Short(asOf),
            DateWords.Span(scale.First, scale.Last),
            today is { } now && now >= scale.First && now <= scale.Last ? scale.At(now) : null);
    }

    private static string Headline(EventSelection selection)
    {
        var topics = selection.Query.Chosen(Dimension.Topic);
        if (topics.Count != 1 || Slugs.FromSlug<PolicyTopic>(topics[0]) is not { } topic)
        {
            return "Who allowed which weapons, where and since when";
        }

        var recipients = Met(selection, Dimension.Recipient, selection.AnyDate);
        return Names.InFull(topic, recipients.Count == 1 ? new ActorCode(recipients[0]) : null, selection.Index.Vocabulary);
    }

    private static string Dek(EventSelection selection)
    {
        var actors = Met(selection, Dimension.Country, selection.Matched).Count;
        var sources = Met(selection, Dimension.Source, selection.Matched).Count;
        return $"{Sentences.Count(selection.Matched.Count, "event")} by {Sentences.Count(actors, "country or organisation", "countries and organisations")}, from {Sentences.Count(sources, "source")}.";
    }

    private static List<string> Met(EventSelection selection, Dimension dimension, EventSet among)
    {
        var column = selection.Index.Columns[dimension];
        return [.. column.Counts(among).Zip(column.Ids).Where(p => p.First > 0).Select(p => p.Second)];
    }

    private static EventDetail? Selected(EventSelection selection)
    {
        var id = selection.Query.Event;
        return id is not null && selection.Index.Snapshot.Events.PlaceOf(id) is >= 0 and var place
            ? new DetailComposer(selection.Index, selection.Query).Compose(place, selection.Matched)
            : null;
    }

    private static IEnumerable<string> Remarks(EventSelection selection)
    {
        var undated = selection.Matched.Count - selection.Matched.CountBefore(selection.Index.Columns.Dateless);
        if (undated > 0)
        {
            yield return $"{Sentences.Capitalised(Sentences.Number(undated))} {(undated == 1 ? "event has" : "events have")} no date at all and {(undated == 1 ? "stands" : "stand")} in the table only.";
        }
    }
}
