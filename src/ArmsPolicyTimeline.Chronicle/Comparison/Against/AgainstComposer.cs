using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Against;

/// <summary>Finds what says the contrary of an event: how it is attested decides first, then how near it is.</summary>
internal sealed class AgainstComposer(EventIndex index)
{
    /// <summary>So many days before and after count as near.</summary>
    public const int NearDays = 180;

    /// <summary>The strongest contrary passage; null where there is none.</summary>
    /// <param name="policyEvent">The event.</param>
    /// <param name="place">Its place.</param>
    public EvidenceAgainst? Compose(PolicyEvent policyEvent, int place)
    {
        var columns = index.Columns;
        var (from, to) = (columns.FirstDay(place), columns.LastDay(place));
        if (!policyEvent.Action.IsDecision() || from < 0)
        {
            return null;
        }

        // An event that began long before can reach into the stretch, but is no answer to this one.
        var start = columns.PlaceFrom(from - NearDays);
        var found = Enumerable.Range(start, columns.PlaceFrom(to + NearDays + 1) - start)
            .Where(p => columns.Action(p).Contradicts(policyEvent.Action) && columns.Actor(p) == policyEvent.Actor && columns.Topic(p) == policyEvent.Topic
                && columns.Recipient(p) == policyEvent.Recipient && columns.Weapons(p).Any(policyEvent.Weapons.Contains))
            .OrderBy(columns.Evidence).ThenBy(p => Distance(from, to, columns.FirstDay(p), columns.LastDay(p))).ThenBy(p => p)
            .Select(p => (int?)p).FirstOrDefault();
        return found is { } contrary ? Of(index.Snapshot.Events[contrary], policyEvent) : null;
    }

    private EvidenceAgainst Of(PolicyEvent contrary, PolicyEvent policyEvent)
    {
        var citation = contrary.Citations.OrderBy(c => c.Evidence).ThenByDescending(c => c.Confidence).First();
        var report = CitationComposer.Compose(citation, contrary, index);
        return new(EventHeadline.Of(contrary, index.Vocabulary), When(contrary, policyEvent), $"/events/{Uri.EscapeDataString(contrary.Id)}", report, report.Passages[0]);
    }

    private static string When(PolicyEvent contrary, PolicyEvent policyEvent)
    {
        if (contrary.Date is not { } date)
        {
            return "without a date";
        }

        var days = date.IsDay && policyEvent.Date is { IsDay: true } own ? date.Earliest.DayNumber - own.Earliest.DayNumber : (int?)null;
        return days switch
        {
            null => DateWords.Long(date),
            0 => "on the same day",
            < 0 => string.Create(CultureInfo.InvariantCulture, $"{Sentences.Count(-days.Value, "day")} earlier, on {DateWords.Long(date)}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Sentences.Count(days.Value, "day")} later, on {DateWords.Long(date)}"),
        };
    }

    private static int Distance(int from, int to, int otherFrom, int otherTo) => Math.Max(0, Math.Max(otherFrom - to, from - otherTo));
}
