using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
        var (c, key) = (reported.Candidate, new StringBuilder(512));
        Append(key, reported.Source.Id, reported.Source.TextId);
        foreach (var passage in reported.Passages)
        {
            key.Append(CultureInfo.InvariantCulture, $"{passage.Locator:D6}@{passage.Span.Start:D9}+{passage.Span.Length};");
        }

        Append(key, c.Actor.ToString(), c.Recipient.ToString(), c.Official, c.Office, c.Date?.ToString(), c.RuleId);
        key.Append(CultureInfo.InvariantCulture, $"{(int)c.Topic},{(int)c.Action},{(int)c.DateBasis},{(int?)c.DateAnchor},{(int)c.Phase},{(int)c.Evidence},{(int)c.Modality},{c.Confidence:R}");
        foreach (var weapon in c.Weapons)
        {
            Append(key, weapon.ToString());
        }

        foreach (var field in c.Fields)
        {
            key.Append(CultureInfo.InvariantCulture, $"{(int)field.Field}@{field.Span.Start}+{field.Span.Length};");
        }

        if (c.Limits is { } limits)
        {
            key.Append(CultureInfo.InvariantCulture, $"{(int?)limits.Territory},{(int?)limits.Targets},{(int?)limits.Range},{(int?)limits.Purpose}");
            Append(key, limits.Variant, limits.Words);
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, params ReadOnlySpan<string?> parts)
    {
        foreach (var part in parts)
        {
            key.Append('\u001f').Append(part);
        }
    }
}
