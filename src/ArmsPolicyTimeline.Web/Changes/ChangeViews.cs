using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Feed;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Changes;

/// <summary>Makes the page of changes of an address.</summary>
public sealed class ChangeViews(IChronicleReader reader, IChangeReader changes, Vocabulary vocabulary)
{
    /// <summary>So many changes stand on a page.</summary>
    public const int PageSize = 50;

    /// <summary>So many changes are looked through for one page at most; what passes a narrow filter behind that is on the next one.</summary>
    public const int MostSeen = 20_000;

    private const int AtOnce = 500;

    /// <summary>The changes of an address.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    /// <param name="size">How many at most.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<ChangeList> FindAsync(string parameters, int size, CancellationToken cancel) =>
        reader.AnswerAsync(snapshot => FindAsync(snapshot, parameters, size, cancel), cancel);

    /// <summary>The changes of an address, beside the events as they stood at one moment.</summary>
    public async Task<ChangeList> FindAsync(ChronicleSnapshot snapshot, string parameters, int size, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var (query, notes) = ChangeUrl.Read(AddressParameters.Of(parameters), vocabulary, snapshot);
        var search = query.Events.Words is { } words ? await reader.SearchAsync(words, cancel) : null;
        var composer = new ChangeComposer(snapshot, vocabulary, query, search);
        var lines = ImmutableArray.CreateBuilder<ChangeLine>();
        var (below, seen, isMore) = (query.Before, 0, true);
        while (lines.Count < size && seen < MostSeen && isMore)
        {
            var read = await changes.ReadAsync(below, AtOnce, cancel);
            var some = query.After is { } last ? read.RemoveAll(c => c.Number <= last) : read;
            var found = composer.Compose(some, await changes.FindEventsAsync(composer.Missing(some), cancel));
            (seen, isMore) = (seen + some.Length, some.Length == AtOnce);
            var room = size - lines.Count;
            lines.AddRange(found.Take(room));
            (below, isMore) = found.Length > room ? (lines[^1].Recorded.Number, true) : (some.IsEmpty ? below : some[^1].Number, isMore);
        }

        return new(query, lines.ToImmutable(), isMore ? below : null, await changes.LatestAsync(cancel), composer.Chips(), notes);
    }
}
