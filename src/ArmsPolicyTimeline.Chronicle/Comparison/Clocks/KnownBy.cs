using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>What was publicly known by a day: the events as the sources published up to then told them.</summary>
internal static class KnownBy
{
    /// <summary>The standings that follow from what was published by the end of a day.</summary>
    /// <param name="index">The index.</param>
    /// <param name="scope">Only its actors and recipient are folded.</param>
    /// <param name="day">The day. A publication of which only the month is known counts from its last day; one without any date does not count.</param>
    public static PolicyStandings Fold(EventIndex index, MatrixScope scope, DateOnly day)
    {
        var facts = from pair in Events(index, scope)
                    let told = AsTold(pair.Event, day, index)
                    where told is not null
                    select StandingFact.Of(told, pair.Place);
        return StandingFold.Fold(facts, index.Vocabulary);
    }

    /// <summary>How many events cannot be placed because none of their reports has a date.</summary>
    public static int Unplaced(EventIndex index, MatrixScope scope) => Events(index, scope).Count(e => e.Event.Topic == scope.Topic && e.Event.FirstPublished is null);

    /// <summary>An event as it was told up to the end of a day; null where nobody had told it.</summary>
    public static PolicyEvent? AsTold(PolicyEvent policyEvent, DateOnly day, EventIndex index)
    {
        if (!(policyEvent.FirstPublished?.Latest <= day))
        {
            return null;
        }

        var told = policyEvent.Citations.Where(c => index.SourceOf(c.SourceId)?.Metadata.Published?.Latest <= day).ToList();
        if (told.Count == 0 || told.Count == policyEvent.Citations.Length)
        {
            return policyEvent;
        }

        var (date, basis) = DateOf(policyEvent, told);
        return policyEvent with { Citations = [.. told], Evidence = told.Min(c => c.Evidence), Date = date, DateBasis = basis };
    }

    /// <summary>When it was first published what brought a standing; null where a report of it has no date.</summary>
    public static EdtfDate? FirstTold(ImmutableArray<PolicyEvent> openers) =>
        openers.Any(e => e.FirstPublished is null) ? null : openers.Select(e => e.FirstPublished!).MaxBy(d => d.Latest);

    // The date of the event where one of these reports has it or none of all reports has any, else the most precise of these.
    private static (EdtfDate? Date, DateBasis Basis) DateOf(PolicyEvent policyEvent, List<Citation> told)
    {
        if (policyEvent.Citations.All(c => c.Date is null) || told.Exists(c => c.Date == policyEvent.Date))
        {
            return (policyEvent.Date, policyEvent.DateBasis);
        }

        var best = told.Where(c => c.Date is not null).MinBy(c => c.Date!.Days);
        return best is null ? (null, DateBasis.None) : (best.Date, best.DateBasis);
    }

    // Of every topic: a weapon that is supplied may be handed what holds for its class (rule 6).
    private static IEnumerable<(int Place, PolicyEvent Event)> Events(EventIndex index, MatrixScope scope)
    {
        var recipient = index.CodeOf(Dimension.Recipient, scope.Recipient.ToString());
        var actors = scope.Actors.Select(a => index.CodeOf(Dimension.Country, a.ToString())).ToHashSet();
        var places = index.Column(Dimension.Recipient).Having(new HashSet<int> { recipient }).And(index.Column(Dimension.Country).Having(actors));
        return places.Zip(index.Snapshot.Events.At(places));
    }
}
