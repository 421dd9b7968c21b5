using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>
/// Finds, for each weapon, where prohibited became limited or permitted by a statement of the weapon's own, and counts the days
/// between as far as both dates are known. What was handed down from a class is told of the class alone.
/// </summary>
internal sealed class ReversalComposer(EventSelection selection)
{
    /// <summary>The longest, at most so many, and how many there are.</summary>
    public (ImmutableArray<Reversal> Longest, int Count) Compose(int most)
    {
        var vocabulary = selection.Index.Vocabulary;
        var all = selection.Index.Standings.Keys.Where(selection.LetsThrough).SelectMany(Turns).ToList();
        var found = all.OrderByDescending(t => t.Most).ThenBy(t => vocabulary.NameOf(t.Key.Actor), StringComparer.Ordinal).ThenBy(t => Names.OfWeapon(t.Key.Weapon, vocabulary), StringComparer.Ordinal).Take(most).ToList();
        var places = found.SelectMany(t => new[] { t.No.OpenedBy[0], t.Yes.OpenedBy[0] }).Distinct().ToList();
        var events = places.Zip(selection.Index.Snapshot.Events.At(places)).ToDictionary(p => p.First, p => p.Second);
        return ([.. found.Select(t => Reversal(t, events))], all.Count);
    }

    private IEnumerable<Turn> Turns(StandingKey key)
    {
        PolicyStanding? no = null;
        foreach (var stretch in selection.Index.Standings.Of(key))
        {
            if (stretch.Standing == Standing.Prohibited)
            {
                no ??= stretch;
            }
            else if (stretch.Standing is Standing.Limited or Standing.Permitted)
            {
                if (no is not null && stretch.DerivedFrom is null && IsInWindow(stretch))
                {
                    yield return new(key, no, stretch);
                }

                no = null;
            }
        }
    }

    private bool IsInWindow(PolicyStanding yes) =>
        (selection.Query.From is not { } from || yes.Start >= from.Earliest) && (selection.Query.To is not { } to || yes.ChangingFrom <= to.Latest);

    private Reversal Reversal(Turn turn, Dictionary<int, PolicyEvent> events)
    {
        var vocabulary = selection.Index.Vocabulary;
        var least = Math.Max(0, turn.Yes.ChangingFrom.DayNumber - turn.No.Start.DayNumber);
        return new(
            vocabulary.NameOf(turn.Key.Actor),
            Names.OfWeapon(turn.Key.Weapon, vocabulary),
            Names.InFull(turn.Key.Topic, turn.Key.Recipient, vocabulary),
            EventLinks.Of(events[turn.No.OpenedBy[0]], vocabulary),
            EventLinks.Of(events[turn.Yes.OpenedBy[0]], vocabulary),
            Sentences.Lowered(Names.Of(turn.Yes.Standing)),
            least,
            turn.Most,
            DayWords.Of(new DayCount(least, turn.Most)));
    }

    private sealed record Turn(StandingKey Key, PolicyStanding No, PolicyStanding Yes)
    {
        public int Most => Yes.Start.DayNumber - No.ChangingFrom.DayNumber;
    }
}
