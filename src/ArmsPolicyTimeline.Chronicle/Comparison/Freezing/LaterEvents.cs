using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Changes;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Freezing;

/// <summary>Takes from what is known now the events that were not known at an earlier state of the data. What was corrected, re-coded or withdrawn since is not brought back: its passages are no longer kept.</summary>
public static class LaterEvents
{
    /// <summary>The ids, as they are now, of events that no change before knew of.</summary>
    /// <param name="since">The changes since then, in any order.</param>
    public static ImmutableHashSet<string> Among(IEnumerable<RecordedChange> since)
    {
        ArgumentNullException.ThrowIfNull(since);
        var later = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var change in since.OrderBy(c => c.Number).Select(c => c.Change))
        {
            var wasLater = !change.IsFirst && (change.IntoId is not null || change.Kind == ChangeKind.Withdrawn) && later.Remove(change.EventId);
            if (change.IsFirst)
            {
                later.Add(change.EventId);
            }
            else if (change is { Kind: ChangeKind.Merged, IntoId: { } heir } && !wasLater)
            {
                // What was known then is a part of it now.
                later.Remove(heir);
            }
            else if (change is { Kind: not ChangeKind.Merged, IntoId: { } renamed } && wasLater)
            {
                later.Add(renamed);
            }
        }

        return later.ToImmutable();
    }

    /// <summary>What is known now without some events; the same where there is none of them.</summary>
    /// <param name="now">All events and sources.</param>
    /// <param name="later">Ids of events to leave out.</param>
    /// <param name="state">The state that it is frozen to, with its number.</param>
    public static ChronicleSnapshot LeftOut(ChronicleSnapshot now, IReadOnlySet<string> later, DataState state)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(state);
        return now.Events.PlacesOf(later).IsEmpty
            ? now
            : now with { Events = [.. now.Events.Where(e => !later.Contains(e.Id))], Version = string.Create(CultureInfo.InvariantCulture, $"{now.Version}.{state.Number}") };
    }

    /// <summary>Whether a version is one of <see cref="LeftOut"/>.</summary>
    internal static bool IsFrozen(string version) => version.Contains('.', StringComparison.Ordinal);
}
