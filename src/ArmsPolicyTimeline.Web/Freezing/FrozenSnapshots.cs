using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Freezing;

/// <summary>Makes answers of the data as it was when a link was made, as far as the record of changes tells.</summary>
public sealed class FrozenSnapshots(IChronicleReader reader, IChangeReader changes)
{
    /// <summary>So many changes are looked through for one link at most.</summary>
    public const int MostChanges = 20_000;

    /// <summary>Of more events than this none are left out: all of them would have to be read from the store.</summary>
    public const int MostEvents = 10_000;

    private const int AtOnce = 500;
    private const int Kept = 16;

    // Replaced whole, as the views are; when two visitors replace one at once, one of the two is kept.
    private volatile List<(string Key, Freeze Freeze)> latest = [];
    private volatile Tuple<string, DataState>? current;

    /// <summary>The state of the data that an address names; null: it names none.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    public static DataState? StateOf(string parameters) =>
        AddressParameters.Of(parameters).LastOrDefault(p => p.Key is "data").Value is { Length: > 0 } value ? DataState.Parse(value.Trim()) : null;

    /// <summary>The answer to a question about all that is known, or was known where the address says so.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    /// <param name="answer">Makes the answer.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<T> AnswerAsync<T>(string parameters, Func<ChronicleSnapshot, Task<T>> answer, CancellationToken cancel) => StateOf(parameters) is { } state
        ? reader.AnswerAsync(async now => await answer((await FindAsync(now, state, cancel)).Snapshot), cancel)
        : reader.AnswerAsync(answer, cancel);

    /// <summary>What is shown for a link that names a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<Freeze> FindAsync(DataState state, CancellationToken cancel) => reader.AnswerAsync(now => FindAsync(now, state, cancel), cancel);

    /// <summary>The state of the data as it is now.</summary>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<DataState> CurrentAsync(CancellationToken cancel)
    {
        // The number first: where somebody writes in between, a change too many is told rather than one too few.
        var known = current;
        var last = known is null || !string.Equals(known.Item1, (await reader.ReadAsync(cancel)).Version, StringComparison.Ordinal) ? await changes.LatestAsync(cancel) : null;
        if (last is null)
        {
            return known!.Item2;
        }

        var version = (await reader.ReadAsync(cancel)).Version;
        current = Tuple.Create(version, DataState.Of(version, last.Number));
        return current.Item2;
    }

    private async Task<Freeze> FindAsync(ChronicleSnapshot now, DataState state, CancellationToken cancel)
    {
        var (key, kept) = ($"{now.Version}\n{state}", latest);
        if (kept.Find(p => string.Equals(p.Key, key, StringComparison.Ordinal)).Freeze is { } known)
        {
            return known;
        }

        var found = await MakeAsync(now, state, cancel);
        latest = [(key, found), .. kept.Take(Kept - 1)];
        return found;
    }

    private async Task<Freeze> MakeAsync(ChronicleSnapshot now, DataState state, CancellationToken cancel)
    {
        var at = state.Number is { } number && await changes.ReadAsync(number + 1, 1, cancel) is [var last] && last.Number == number ? last.At : (DateTimeOffset?)null;
        if (state.IsOf(now.Version))
        {
            return new(state, FreezeKind.Same, now, at, []);
        }

        if (state.Number is not { } from || (at is null && from > 0) || await SinceAsync(from, cancel) is not { IsEmpty: false } since)
        {
            return new(state, FreezeKind.Lost, now, at, []);
        }

        var later = LaterEvents.Among(since);
        return !later.IsEmpty && now.Events.Count > MostEvents
            ? new(state, FreezeKind.Lost, now, at, [])
            : new(state, FreezeKind.Kept, LaterEvents.LeftOut(now, later, state), at, later);
    }

    // The changes behind a number; null where there are too many. None, and yet another content: the link is of another record.
    private async Task<ImmutableArray<RecordedChange>?> SinceAsync(long number, CancellationToken cancel)
    {
        var since = ImmutableArray.CreateBuilder<RecordedChange>();
        for (long? below = null; since.Count <= MostChanges;)
        {
            var some = await changes.ReadAsync(below, AtOnce, cancel);
            since.AddRange(some.Where(c => c.Number > number));
            if (some.Length < AtOnce || some[^1].Number <= number)
            {
                return since.ToImmutable();
            }

            below = some[^1].Number;
        }

        return null;
    }
}
