using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>Makes one event of the candidates of a group; its id comes later (<see cref="EventIds"/>).</summary>
internal static class EventMerge
{
    public static PolicyEvent Of(ImmutableArray<ReportedCandidate> group)
    {
        var first = group[0].Candidate;
        var told = group.Select(m => m.Candidate).ToImmutableArray();
        var dated = told.Where(c => Equals(c.Date, first.Date)).OrderBy(c => c.Evidence).ThenBy(c => Firmness(c.DateBasis)).First();
        var official = OfficialOf(told);
        return new PolicyEvent
        {
            Id = "",
            Actor = first.Actor,
            Official = official,
            Office = told.Where(c => string.Equals(c.Official, official, StringComparison.Ordinal)).Select(c => c.Office).FirstOrDefault(o => o is not null),
            Recipient = first.Recipient,
            Action = told.Any(c => c.Action == PolicyAction.PermitsWithLimits) ? PolicyAction.PermitsWithLimits : first.Action,
            Topic = first.Topic,
            Weapons = [.. told.SelectMany(c => c.Weapons).Distinct().Order()],
            Date = first.Date,
            DateBasis = dated.DateBasis,
            DateAnchor = dated.DateAnchor,
            Phase = told.Select(c => c.Phase).FirstOrDefault(p => p != EventPhase.InForce),
            Limits = told.Select(c => c.Limits).OfType<Limits>().OrderByDescending(Stated).FirstOrDefault(),
            Evidence = told.Min(c => c.Evidence),
            Modality = told.Any(c => c.Modality == Modality.Asserted) ? Modality.Asserted : Modality.Planned,
            Confidence = told.Max(c => c.Confidence),
            FirstPublished = FirstOf(group.Select(m => m.Source.Metadata.Published)),
            Citations =
            [
                .. group
                    .GroupBy(m => m.Source.Id, StringComparer.Ordinal)
                    .OrderBy(source => source.Key, StringComparer.Ordinal)
                    .Select(source => CitationOf([.. source])),
            ],
        };
    }

    private static Citation CitationOf(ImmutableArray<ReportedCandidate> reports)
    {
        var best = reports[0];
        var passages = reports.SelectMany(r => r.Passages).DistinctBy(p => p.Span);
        return new Citation(
            best.Source.Id,
            best.Source.TextId,
            [.. passages],
            [.. reports.SelectMany(r => r.Candidate.Fields).Distinct()],
            best.Candidate.Date,
            best.Candidate.DateBasis,
            reports.Min(r => r.Candidate.Evidence),
            best.Candidate.RuleId,
            reports.Max(r => r.Candidate.Confidence))
        {
            Followings = [.. reports.SelectMany(r => r.Candidate.Followings).DistinctBy(f => (f.Leader, f.Passage.Span)).OrderBy(f => f.Words).ThenBy(f => f.Leader)],
        };
    }

    private static string? OfficialOf(ImmutableArray<Extraction.CandidateEvent> told) => told
        .Where(c => c.Official is not null)
        .GroupBy(c => c.Official, StringComparer.Ordinal)
        .OrderBy(g => g.Min(c => c.Evidence))
        .ThenByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static EdtfDate? FirstOf(IEnumerable<EdtfDate?> dates) =>
        dates.OfType<EdtfDate>().OrderBy(d => d.Earliest).ThenBy(d => d.Latest).ThenBy(d => d.ToString(), StringComparer.Ordinal).FirstOrDefault();

    private static int Stated(Limits limits) =>
        new[] { limits.Territory is not null, limits.Targets is not null, limits.Range is not null, limits.Variant is not null, limits.Purpose is not null }.Count(s => s);

    private static int Firmness(DateBasis basis) => basis switch
    {
        DateBasis.Explicit => 0,
        DateBasis.Relative => 1,
        DateBasis.Publication => 2,
        _ => 3,
    };
}
