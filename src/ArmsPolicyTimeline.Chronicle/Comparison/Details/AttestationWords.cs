using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>Says who reported an event first, how long after it, and how many reports are independent.</summary>
internal static class AttestationWords
{
    /// <summary>"Sample Wire, 31 May 2024"; "Sample Wire or The Paper" where it cannot be told; "Not known".</summary>
    public static string First(Attestation attestation, EventIndex index)
    {
        if (attestation.First.IsEmpty)
        {
            return "Not known";
        }

        var reports = attestation.First.Select(id => (Name: index.SourceName(id), Date: index.SourceOf(id)!.Metadata.Published!)).ToList();
        var date = reports[0].Date;
        if (!reports.TrueForAll(r => r.Date == date))
        {
            return Sentences.List([.. reports.Select(r => $"{r.Name} ({DateWords.Long(r.Date)})").Distinct(StringComparer.Ordinal)], "or");
        }

        var names = reports.Select(r => r.Name).Distinct(StringComparer.Ordinal).ToList();
        return $"{Sentences.List(names, date.IsDay ? "and" : "or")}, {DateWords.Long(date)}";
    }

    /// <summary>"2 sources, 1 of them independent; 1 day after the event."</summary>
    public static string Reports(Attestation attestation, PolicyEvent policyEvent)
    {
        var sources = attestation.Independent.Sum(g => g.Length);
        var independent = attestation.Independent.Length;
        var counted = (sources, independent) switch
        {
            (1, _) => "1 source",
            (2, 2) => "2 sources, independent of each other",
            var (all, some) when all == some => $"{Sentences.Count(sources, "source")}, all independent",
            (_, 1) => $"{Sentences.Count(sources, "source")} that count as one: the same publisher or the same words",
            _ => $"{Sentences.Count(sources, "source")}, {independent} of them independent",
        };
        return policyEvent is { Date: { IsDay: true } happened, FirstPublished: { IsDay: true } published } && published.Earliest >= happened.Earliest
            ? $"{counted}; {Behind(published.Earliest.DayNumber - happened.Earliest.DayNumber)}"
            : counted;
    }

    private static string Behind(int days) => days == 0 ? "on the day of the event" : $"{Sentences.Count(days, "day")} after the event";
}
