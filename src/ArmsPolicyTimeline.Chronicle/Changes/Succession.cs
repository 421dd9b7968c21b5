using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>
/// Says which event goes on for one that is gone. An event that was not there before goes on for it where their passages meet. One that
/// was there goes on for it only where it is also of the same actor, recipient and topic: a sentence can tell of two governments, and the
/// one that is left is not the other.
/// </summary>
public static class Succession
{
    /// <summary>The successor of each event that has one, by id.</summary>
    /// <param name="gone">Events that are gone.</param>
    /// <param name="others">Events that are there.</param>
    /// <param name="fresh">Ids of those that were not there before.</param>
    public static ImmutableDictionary<string, string> Find(IEnumerable<PlacedEvent> gone, IReadOnlyCollection<PlacedEvent> others, IReadOnlySet<string> fresh)
    {
        ArgumentNullException.ThrowIfNull(gone);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(fresh);
        var byText = others.SelectMany(o => o.Places.Select(p => p.TextId).Distinct(StringComparer.Ordinal).Select(t => (Text: t, Event: o))).ToLookup(p => p.Text, p => p.Event, StringComparer.Ordinal);
        var bySource = others.SelectMany(o => o.Places.Select(p => p.SourceId).Distinct(StringComparer.Ordinal).Select(s => (Source: s, Event: o))).ToLookup(p => p.Source, p => p.Event, StringComparer.Ordinal);
        var found = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var old in gone)
        {
            var near = old.Places.SelectMany(p => byText[p.TextId].Concat(bySource[p.SourceId])).DistinctBy(e => e.Id, StringComparer.Ordinal);
            var heir = near
                .Where(e => (fresh.Contains(e.Id) || IsOfSameBlock(old.Summary, e.Summary)) && Meetings(old, e) > 0)
                .OrderByDescending(e => Likeness(old.Summary, e.Summary))
                .ThenByDescending(e => Meetings(old, e))
                .ThenBy(e => e.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (heir is not null)
            {
                found.Add(old.Id, heir.Id);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>How much two summaries have in common: actor, recipient and topic weigh more than all else.</summary>
    internal static int Likeness(EventSummary one, EventSummary other) =>
        (IsOfSameBlock(one, other) ? 8 : 0)
        + (one.Action == other.Action ? 4 : 0)
        + (one.Weapons.Intersect(other.Weapons).Any() ? 2 : 0)
        + (Equals(one.Date, other.Date) ? 1 : 0);

    private static bool IsOfSameBlock(EventSummary one, EventSummary other) => (one.Actor, one.Recipient, one.Topic) == (other.Actor, other.Recipient, other.Topic);

    private static int Meetings(PlacedEvent one, PlacedEvent other) => one.Places.Count(p => other.Places.Any(p.Meets));
}
