using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>What was publicly known by a day: the events as the sources published up to then told them.</summary>
internal static class KnownBy
{
    /// <summary>The standings that follow from what was published by the end of a day; only the actors and the recipient of the scope are folded.</summary>
    public static PolicyStandings Fold(EventIndex index, MatrixScope scope, DateOnly day)
    {
        var publications = Publications.Of(index);
        var facts = new List<StandingFact>();
        var partly = new List<int>();
        foreach (var place in Places(index, scope))
        {
            switch (publications.AreAllBy(place, day))
            {
                case true:
                    facts.Add(index.Columns.Fact(place));
                    break;
                case false:
                    partly.Add(place);
                    break;
            }
        }

        foreach (var (place, policyEvent) in partly.Zip(index.Snapshot.Events.At(partly)))
        {
            facts.Add(StandingFact.Of(AsTold(policyEvent, day, index) ?? policyEvent, place));
        }

        return StandingFold.Fold(facts, index.Vocabulary);
    }

    /// <summary>How many events cannot be placed because none of their reports has a date.</summary>
    public static int Unplaced(EventIndex index, MatrixScope scope) =>
        Places(index, scope).Count(p => index.Columns.Topic(p) == scope.Topic && Publications.Of(index).FirstDay(p) is null);

    /// <summary>An event as it was told up to the end of a day; null where nobody had told it.</summary>
    public static PolicyEvent? AsTold(PolicyEvent policyEvent, DateOnly day, EventIndex index)
    {
        var told = policyEvent.Citations.Where(c => index.SourceOf(c.SourceId)?.Metadata.Published?.Latest <= day).ToList();
        if (told.Count == 0 || told.Count == policyEvent.Citations.Length)
        {
            return told.Count == 0 ? null : policyEvent;
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
    private static EventSet Places(EventIndex index, MatrixScope scope)
    {
        var recipient = index.CodeOf(Dimension.Recipient, scope.Recipient.ToString());
        var actors = scope.Actors.Select(a => index.CodeOf(Dimension.Country, a.ToString())).ToHashSet();
        return index.Column(Dimension.Recipient).Having(new HashSet<int> { recipient }).And(index.Column(Dimension.Country).Having(actors));
    }
}
