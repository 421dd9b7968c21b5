using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Sources;

namespace ArmsPolicyTimeline.Web.Citing;

/// <summary>Makes the references of an address.</summary>
public sealed class CiteViews(IChronicleReader reader, FrozenSnapshots frozen, IChangeReader changes, IPassageReader kept, Vocabulary vocabulary, TimeProvider time)
{
    /// <summary>So many events are cited at once; files of more are at <c>/api/events.bib</c> and the like.</summary>
    public const int MostEvents = 500;

    /// <summary>So many events a citation pack holds.</summary>
    public const int MostInPack = 10_000;

    /// <summary>The references of an address; null where it names a source or a passage that is not there.</summary>
    /// <param name="address">What is asked for.</param>
    /// <param name="root">Absolute address of this site, ended by a slash.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <param name="most">How many events of a timeline are cited.</param>
    public async Task<CiteView?> FindAsync(CiteAddress address, string root, CancellationToken cancel, int most = MostEvents)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Work is { } work
            ? await OfWorkAsync(work, address, root, cancel)
            : await frozen.AnswerAsync(address.View, snapshot => address.Events.IsEmpty ? OfViewAsync(snapshot, address, root, most, cancel) : OfEventsAsync(snapshot, address, root, cancel), cancel);
    }

    private async Task<CiteView> OfEventsAsync(ChronicleSnapshot snapshot, CiteAddress asked, string root, CancellationToken cancel)
    {
        var address = asked with { Events = await CurrentAsync(snapshot, asked.Events, cancel) };
        ImmutableArray<string> known = [.. address.Events.Where(id => snapshot.Events.PlaceOf(id) >= 0)];
        var events = snapshot.Events.At([.. known.Take(MostEvents).Select(snapshot.Events.PlaceOf)]);
        var isOne = events.Length == 1;
        var (title, path) = isOne
            ? (EventHeadline.Of(events[0], vocabulary), "events/" + Uri.EscapeDataString(events[0].Id))
            : ($"{Count(known.Length)} chosen", CiteAddress.Path[1..] + "?" + address.Parameters);
        return new(
            CitedEvents.Of(snapshot, vocabulary, events, root, Stamp(snapshot, title, root + path)),
            address.Parameters,
            isOne ? "/" + path : "/",
            known.Length,
            MostEvents,
            [.. address.Events.Except(known, StringComparer.Ordinal).Select(id => new QueryNote("cite", id, "no event has this id").Words)]);
    }

    // An id that was given out leads to the event that has its place now.
    private async Task<ImmutableArray<string>> CurrentAsync(ChronicleSnapshot snapshot, ImmutableArray<string> ids, CancellationToken cancel)
    {
        var there = snapshot.Events.At(snapshot.Events.PlacesOf(ids)).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var moved = await changes.FindEventsAsync([.. ids.Where(id => !there.Contains(id))], cancel);
        return [.. ids.Select(id => moved.GetValueOrDefault(id)?.CurrentId ?? id).Distinct(StringComparer.Ordinal)];
    }

    private async Task<CiteView> OfViewAsync(ChronicleSnapshot snapshot, CiteAddress address, string root, int most, CancellationToken cancel)
    {
        var reading = TimelineUrl.Read(AddressParameters.Of(address.View), vocabulary, snapshot);
        var query = reading.Query.EventsOnly();
        var sequence = EventSequence.Of(snapshot, vocabulary, query, query.Words is { } words ? await reader.SearchAsync(words, cancel) : null);
        var back = TimelineUrl.Link(query);
        var filters = Uri.UnescapeDataString(TimelineUrl.Write(query.FiltersOnly() with { Data = null })).Replace('+', ' ').Replace('=', ' ').Replace("&", "; ", StringComparison.Ordinal);

        // A pack that has no room for all is refused, and needs none of them.
        var shown = sequence.Count <= most ? most : MostEvents;
        var title = Count(sequence.Count) + (filters.Length == 0 ? "" : ": " + filters);
        return new(
            CitedEvents.Of(snapshot, vocabulary, sequence.Events(0, shown, EventExtent.Passages), root, Stamp(snapshot, title, root + back[1..])),
            TimelineUrl.Write(query),
            back,
            sequence.Count,
            most,
            [.. reading.Notes.Select(n => n.Words)]);
    }

    private async Task<CiteView?> OfWorkAsync(string id, CiteAddress address, string root, CancellationToken cancel)
    {
        if (await reader.FindDocumentAsync(id, cancel) is not { } document)
        {
            return null;
        }

        var proven = address.Passage is null ? [] : ProvenPassage.All(await kept.OfSourceAsync(id, cancel), new CitedText(document.Text));
        return await reader.AnswerAsync(
            snapshot =>
            {
                var passages = address.Passage is { } number ? CitedPassage.All(document, snapshot.EventsOf(id), proven).RemoveAll(p => p.Number != number) : [];
                if (address.Passage is not null && passages.IsEmpty)
                {
                    return Task.FromResult<CiteView?>(null);
                }

                var path = "sources/" + Uri.EscapeDataString(id) + (passages is [var shown] ? shown.Fragment : "");
                var stamp = Stamp(snapshot, SourceWords.Title(document.Source), root + path);
                return Task.FromResult<CiteView?>(new(
                    CitedEvents.Of(document.Source, passages.Select(p => Quoted(p, document)), root, stamp), address.Parameters, "/" + path, 0, MostEvents, []));
            },
            cancel);
    }

    private static Passage Quoted(CitedPassage passage, SourceDocument document) => new(
        passage.Span,
        passage.Span.Of(document.Text),
        document.Paragraphs.LastOrDefault(p => p.Span.Start <= passage.Span.Start)?.Locator ?? 1);

    private ReferenceStamp Stamp(ChronicleSnapshot snapshot, string title, string url) => new(title, url, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), snapshot.Version);

    private static string Count(int count) => count == 1 ? "1 event" : string.Create(CultureInfo.InvariantCulture, $"{count} events");
}
