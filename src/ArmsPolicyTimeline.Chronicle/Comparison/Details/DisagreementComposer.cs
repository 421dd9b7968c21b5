using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>Finds what the reports of one decision do not agree on: yes or no, the day, the limits.</summary>
internal sealed class DisagreementComposer(EventIndex index)
{
    // Two exact days this close are one decision dated differently as likely as two decisions; further apart they are two.
    private const int CloseDays = 3;

    public ImmutableArray<Disagreement> Compose(PolicyEvent policyEvent)
    {
        var alike = Alike(policyEvent).ToList();
        return
        [
            .. alike.Where(e => Opposed(policyEvent, e)).Select(e => Of(e, $"{Publishers(e.Citations)} {(e.Citations.Length == 1 ? "says" : "say")} the opposite for the same day.")),
            .. alike.Where(e => DatedOtherwise(policyEvent, e)).Select(e => Of(e, $"{Publishers(e.Citations)} {(e.Citations.Length == 1 ? "gives" : "give")} another day: {DateWords.Long(e.Date!)}.")),
            .. Scope(policyEvent),
        ];
    }

    private IEnumerable<PolicyEvent> Alike(PolicyEvent policyEvent) => policyEvent.Date is not { IsDay: true } date ? [] : Near(policyEvent, date.Earliest.DayNumber).Where(e =>
        e.Actor == policyEvent.Actor && e.Topic == policyEvent.Topic && e.Recipient == policyEvent.Recipient && e.Phase == policyEvent.Phase
        && e.Date is { IsDay: true } && policyEvent.Date is { IsDay: true }
        && !string.Equals(e.Id, policyEvent.Id, StringComparison.Ordinal)
        && e.Weapons.SequenceEqual(policyEvent.Weapons)
        && !e.Citations.Select(c => c.SourceId).Intersect(policyEvent.Citations.Select(c => c.SourceId), StringComparer.Ordinal).Any());

    private ImmutableArray<PolicyEvent> Near(PolicyEvent policyEvent, int day)
    {
        var columns = index.Columns;
        var start = columns.PlaceFrom(day - CloseDays);
        return index.Snapshot.Events.At(
        [
            .. Enumerable.Range(start, columns.PlaceFrom(day + CloseDays + 1) - start)
                .Where(p => columns.Actor(p) == policyEvent.Actor && columns.Topic(p) == policyEvent.Topic && columns.Weapons(p).SequenceEqual(policyEvent.Weapons)),
        ]);
    }

    private static bool Opposed(PolicyEvent one, PolicyEvent other) =>
        Equals(one.Date, other.Date) && one.Action.Contradicts(other.Action);

    private static bool DatedOtherwise(PolicyEvent one, PolicyEvent other) =>
        one.Action.IsDecision() && one.Action.IsKindred(other.Action) && !Equals(one.Date, other.Date)
        && Math.Abs(one.Date!.Earliest.DayNumber - other.Date!.Earliest.DayNumber) <= CloseDays;

    private IEnumerable<Disagreement> Scope(PolicyEvent policyEvent)
    {
        var silent = policyEvent.Citations.Where(c => !c.Fields.Any(f => f.Field == FieldName.Limits)).ToImmutableArray();
        if (policyEvent.Limits is not null && silent.Length > 0 && silent.Length < policyEvent.Citations.Length)
        {
            yield return new($"{Publishers(silent)} {(silent.Length == 1 ? "states" : "state")} no limits.", null, Reports(silent, policyEvent));
        }
    }

    private Disagreement Of(PolicyEvent other, string words) => new(words, $"/events/{Uri.EscapeDataString(other.Id)}", Reports(other.Citations, other));

    private ImmutableArray<CitationDetail> Reports(ImmutableArray<Citation> citations, PolicyEvent policyEvent) =>
        [.. citations.Select(c => CitationComposer.Compose(c, policyEvent, index))];

    private string Publishers(ImmutableArray<Citation> citations) =>
        Sentences.List([.. citations.Select(c => index.SourceName(c.SourceId)).Distinct(StringComparer.Ordinal)], "and");
}
