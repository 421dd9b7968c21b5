using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>The one order in which candidates are resolved, whatever the order in which they come: the most precise and best attested first.</summary>
internal static class CandidateOrder
{
    /// <summary>The candidates in order, each different one once.</summary>
    public static ImmutableArray<ReportedCandidate> Sort(IEnumerable<ReportedCandidate> candidates) =>
    [
        .. candidates
            .Select(c => (Key: KeyOf(c), Reported: c))
            .DistinctBy(c => c.Key, StringComparer.Ordinal)
            .OrderByDescending(c => c.Reported.HasOwnDate())
            .ThenBy(c => c.Reported.Candidate.Date?.Days ?? int.MaxValue)
            .ThenBy(c => c.Reported.Candidate.Weapons.Contains(WeaponId.Unspecified))
            .ThenBy(c => c.Reported.Candidate.Date?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(c => c.Reported.Candidate.Evidence)
            .ThenBy(c => c.Reported.Candidate.Phase)
            .ThenBy(c => c.Reported.Source.Metadata.Published?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => c.Reported),
    ];

    /// <summary>Whether a candidate has a date of its own, not only that of its publication.</summary>
    public static bool HasOwnDate(this ReportedCandidate reported) =>
        reported.Candidate is { Date: not null, DateBasis: DateBasis.Explicit or DateBasis.Relative };

    /// <summary>All that a candidate says, as one string: source and place first; equal strings are the same reading.</summary>
    public static string KeyOf(ReportedCandidate reported)
    {
        var c = reported.Candidate;
        return string.Join(
            '\u001f',
            reported.Source.Id,
            reported.Source.TextId,
            string.Join(';', reported.Passages.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Locator:D6}@{p.Span.Start:D9}+{p.Span.Length}"))),
            c.Actor, c.Recipient, c.Topic, c.Action,
            string.Join(',', c.Weapons),
            c.Official, c.Office, c.Date, c.DateBasis, c.DateAnchor, c.Phase, c.Evidence, c.Modality, c.Limits,
            c.RuleId,
            c.Confidence.ToString("R", CultureInfo.InvariantCulture),
            string.Join(';', c.Fields));
    }
}
