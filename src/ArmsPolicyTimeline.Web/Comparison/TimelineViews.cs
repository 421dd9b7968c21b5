using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Contexts;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Comparison;

/// <summary>Makes the timeline of an address, and keeps the latest ones: the same page is often asked for twice within a moment.</summary>
public sealed class TimelineViews(IChronicleReader reader, FrozenSnapshots frozen, Vocabulary vocabulary, ContextTable contexts, TimeProvider time)
{
    private const int Kept = 64;

    // Replaced whole; when two visitors replace it at once one of the two is kept, which costs no more than making a view again.
    private volatile List<(string Key, TimelineView View)> latest = [];

    /// <summary>The timeline of an address.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<TimelineView> FindAsync(string parameters, CancellationToken cancel) =>
        frozen.AnswerAsync(parameters, snapshot => FindAsync(snapshot, parameters, cancel), cancel);

    /// <summary>What the filters of an address can be set to.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<FilterChoices> FindChoicesAsync(string parameters, CancellationToken cancel) =>
        frozen.AnswerAsync(parameters, snapshot => FindChoicesAsync(snapshot, parameters, cancel), cancel);

    /// <summary>All of one event; null when there is none with this id.</summary>
    /// <param name="id">Id of the event.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<EventDetail?> FindEventAsync(string id, CancellationToken cancel) =>
        reader.AnswerAsync(snapshot => Task.FromResult(EventDetail.Find(snapshot, vocabulary, id)), cancel);

    private async Task<TimelineView> FindAsync(ChronicleSnapshot snapshot, string parameters, CancellationToken cancel)
    {
        var reading = Read(parameters, snapshot);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var key = Key(snapshot, reading, today);
        var kept = latest;
        if (Find(kept, key) is { } known)
        {
            return known;
        }

        var view = TimelineView.Create(snapshot, vocabulary, reading, await SearchAsync(reading, cancel), today, contexts.Periods);
        latest = [(key, view), .. kept.Take(Kept - 1)];
        return view;
    }

    private async Task<FilterChoices> FindChoicesAsync(ChronicleSnapshot snapshot, string parameters, CancellationToken cancel)
    {
        var reading = Read(parameters, snapshot);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return Find(latest, Key(snapshot, reading, today)) is { } known
            ? FilterChoices.Of(known)
            : FilterChoices.Create(snapshot, vocabulary, reading.Query, await SearchAsync(reading, cancel));
    }

    private static TimelineView? Find(List<(string Key, TimelineView View)> kept, string key) => kept.Find(p => string.Equals(p.Key, key, StringComparison.Ordinal)).View;

    private static string Key(ChronicleSnapshot snapshot, QueryReading reading, DateOnly today) =>
        string.Join('\n', [snapshot.Version, $"{today:O}", TimelineUrl.Write(reading.Query), .. reading.Notes.Select(n => n.Words)]);

    private async Task<SearchResult?> SearchAsync(QueryReading reading, CancellationToken cancel) =>
        reading.Query.Words is { } words ? await reader.SearchAsync(words, cancel) : null;

    private QueryReading Read(string parameters, ChronicleSnapshot snapshot) => TimelineUrl.Read(AddressParameters.Of(parameters), vocabulary, snapshot);
}
