using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Contexts;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using Microsoft.AspNetCore.WebUtilities;

namespace ArmsPolicyTimeline.Web.Comparison;

/// <summary>Makes the timeline of an address, and keeps the latest ones: the same page is often asked for twice within a moment.</summary>
public sealed class TimelineViews(IChronicleReader reader, Vocabulary vocabulary, ContextTable contexts, TimeProvider time)
{
    private const int Kept = 64;

    // Replaced whole; when two visitors replace it at once one of the two is kept, which costs no more than making a view again.
    private volatile List<(string Key, TimelineView View)> latest = [];

    /// <summary>The timeline of an address.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<TimelineView> FindAsync(string parameters, CancellationToken cancel) =>
        reader.AnswerAsync(snapshot => FindAsync(snapshot, parameters, cancel), cancel);

    private async Task<TimelineView> FindAsync(ChronicleSnapshot snapshot, string parameters, CancellationToken cancel)
    {
        var reading = Read(parameters, snapshot);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var key = string.Join('\n', [snapshot.Version, $"{today:O}", TimelineUrl.Write(reading.Query), .. reading.Notes.Select(n => n.Words)]);
        var kept = latest;
        var found = kept.Find(p => string.Equals(p.Key, key, StringComparison.Ordinal));
        if (found.View is not null)
        {
            return found.View;
        }

        var search = reading.Query.Words is { } words ? await reader.SearchAsync(words, cancel) : null;
        var view = TimelineView.Create(snapshot, vocabulary, reading, search, today, contexts.Periods);
        latest = [(key, view), .. kept.Take(Kept - 1)];
        return view;
    }

    private QueryReading Read(string parameters, ChronicleSnapshot snapshot) => TimelineUrl.Read(
        from pair in QueryHelpers.ParseQuery(parameters) from value in pair.Value select KeyValuePair.Create(pair.Key, value), vocabulary, snapshot);
}
