using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;

namespace ArmsPolicyTimeline.Chronicle.Reading.Merging;

/// <summary>Joins what one article says several times: same actor, recipient, topic and action, weapons in common, dates that agree. The fullest reading gives the fields, the others their passages.</summary>
internal sealed class CandidateMerger(Vocabulary vocabulary)
{
    private const int ManyEvents = 8;
    private const int FurtherDays = 28;

    private readonly FrozenSet<WeaponId> classes = vocabulary.Weapons.Select(w => w.ClassId).OfType<WeaponId>().ToFrozenSet();

    /// <summary>The candidates and rejections of an article.</summary>
    public Extracted Merge(IReadOnlyList<ReadAct> read)
    {
        var groups = new List<RepeatedAct>();
        var wholes = read.Select(r => r.Candidate).OfType<CandidateEvent>().Where(c => c.Action == PolicyAction.PermitsWithLimits).ToLookup(c => c.Passages[0]);
        var partial = read.Where(r => r is { IsReversed: false, Candidate: { } part } && wholes[part.Passages[0]].Any(whole => IsLimitOf(part, whole))).ToHashSet();
        foreach (var act in read.Where(r => r.Candidate is not null && !partial.Contains(r)))
        {
            var group = groups.Find(g => IsSame(g, act.Candidate!) && g.Ways.All(m => !IsPastOf(m, act) && !IsPastOf(act, m)));
            if (group is null)
            {
                groups.Add(new RepeatedAct(act));
            }
            else
            {
                group.Add(act);
            }
        }

        var inOrder = groups.ConvertAll(g => g.FullestFirst());
        var joined = groups.Zip(inOrder, (g, told) => (Candidate: Weighed(Join(told) with { Followings = Followings(g) }, groups.Count), TakesEffect: g.Ways.Any(r => r.TakesEffect))).ToList();
        var candidates = PhaseReader.Mark([.. joined.Select(j => j.Candidate)], [.. joined.Where(j => j.TakesEffect).Select(j => j.Candidate)]);
        var repeated = inOrder.SelectMany(Repeats).Concat(partial.Select(p => Repeated(p.Candidate!)));
        return new Extracted(
            [.. candidates.OrderBy(c => c.Passages.Min()).ThenBy(c => c.Actor).ThenBy(c => c.RuleId, StringComparer.Ordinal)],
            [.. read.Select(r => r.Rejection).OfType<Rejection>().Concat(repeated).OrderBy(r => r.Trigger)])
        {
            JoinedIn = [.. groups.Zip(candidates).SelectMany(g => g.First.Tellings.Select(r => (Read: r, Candidate: g.Second)))],
        };
    }

    // Dates and conditions must agree with all that are there, weapons with the first, or with one of the same sentence.
    private bool IsSame(RepeatedAct group, CandidateEvent candidate) =>
        group.Ways.All(m => LimitsAgree(m.Candidate!.Limits, candidate.Limits) && !IsFurther(m.Candidate, candidate) && !IsFurther(candidate, m.Candidate) && DatesAgree(m.Candidate, candidate) && SpeakersAgree(m.Candidate, candidate))
        && (IsAlike(group.First, candidate) || group.In(candidate.Passages[0]).Any(m => IsBeside(m, candidate)));

    // "Further jets will follow": what is planned now is not the gift of an earlier month.
    private static bool IsFurther(CandidateEvent planned, CandidateEvent past) =>
        planned is { Modality: Modality.Planned, Action: PolicyAction.Supplies, DateBasis: DateBasis.Publication, Date: { } now } && past is { Modality: Modality.Asserted, DateBasis: DateBasis.Explicit, Date: { } then }
        && then.Latest.DayNumber + FurtherDays < now.Earliest.DayNumber;

    private static bool IsBeside(CandidateEvent a, CandidateEvent b) =>
        a.Actor == b.Actor && a.Topic == PolicyTopic.Use && b.Topic == PolicyTopic.Use && Family(a.Action) == Family(b.Action) && a.Passages[0] == b.Passages[0]
        && (a.Weapons.Contains(WeaponId.Unspecified) || b.Weapons.Contains(WeaponId.Unspecified));

    private bool IsAlike(CandidateEvent a, CandidateEvent b) =>
        a.Actor == b.Actor && a.Recipient == b.Recipient && a.Topic == b.Topic && Family(a.Action) == Family(b.Action)
        && Share(a, b);

    // What two officials of a country say is two statements, what they do is one act.
    private static bool SpeakersAgree(CandidateEvent a, CandidateEvent b) =>
        a.Official is null || b.Official is null || string.Equals(a.Official, b.Official, StringComparison.Ordinal)
        || !IsStatement(a.Action);

    private static bool IsStatement(PolicyAction action) => action is PolicyAction.Warns or PolicyAction.Urges or PolicyAction.States or PolicyAction.Requests or PolicyAction.Considers;

    // Conditions that have nothing in common are conditions of two permissions.
    private static bool LimitsAgree(Limits? a, Limits? b) =>
        a is null || b is null || a.Territory == b.Territory || a.Targets == b.Targets || (a.Purpose is not null && a.Purpose == b.Purpose);

    // What holds now under conditions of its own is not the step of an earlier day that names none, unless that step is its coming into force.
    private static bool IsPastOf(ReadAct past, ReadAct present) =>
        present.Candidate is { DateBasis: DateBasis.Publication, Topic: PolicyTopic.Use, Limits: not null }
        && past is { TakesEffect: false, Candidate: { DateBasis: DateBasis.Explicit or DateBasis.Relative, Limits: null } };

    private static PolicyAction Family(PolicyAction action) => action == PolicyAction.PermitsWithLimits ? PolicyAction.Permits : action;

    private bool Share(CandidateEvent a, CandidateEvent b)
    {
        if (IsStatement(a.Action) && a.Official is not null && string.Equals(a.Official, b.Official, StringComparison.Ordinal) && a.Topic != PolicyTopic.Supply)
        {
            return a.Weapons.Contains(WeaponId.Unspecified) || b.Weapons.Contains(WeaponId.Unspecified) || a.Weapons.Intersect(b.Weapons).Any();
        }

        if (a.Weapons.Contains(WeaponId.Unspecified) || b.Weapons.Contains(WeaponId.Unspecified))
        {
            return a.Weapons.SequenceEqual(b.Weapons) || (a.Topic != PolicyTopic.Supply && a.Weapons.Concat(b.Weapons).All(w => w == WeaponId.Unspecified || classes.Contains(w)));
        }

        return a.Weapons.Any(x => b.Weapons.Any(y => vocabulary.IsA(x, y) || vocabulary.IsA(y, x)));
    }

    private static bool DatesAgree(CandidateEvent a, CandidateEvent b)
    {
        if (a.Date is null || b.Date is null || a.DateBasis == DateBasis.Publication || b.DateBasis == DateBasis.Publication)
        {
            return true;
        }

        return a.Date.Earliest <= b.Date.Latest && b.Date.Earliest <= a.Date.Latest;
    }

    private static CandidateEvent Join(List<CandidateEvent> inOrder)
    {
        var best = inOrder[0];
        var dated = best.DateBasis != DateBasis.None ? best : inOrder.Find(c => c.DateBasis is DateBasis.Explicit or DateBasis.Relative) ?? inOrder.Find(c => c.Date is not null) ?? best;
        var limits = best.Limits ?? inOrder.Select(c => c.Limits).FirstOrDefault(l => l is not null);
        return best with
        {
            Action = best is { Action: PolicyAction.Permits, Topic: PolicyTopic.Use } && inOrder.Exists(c => c.Action == PolicyAction.PermitsWithLimits) ? PolicyAction.PermitsWithLimits : best.Action,
            Passages = [.. inOrder.SelectMany(c => c.Passages).Distinct()],
            Date = dated.Date,
            DateBasis = dated.DateBasis,
            DateAnchor = dated.DateAnchor,
            Official = best.Official ?? inOrder.Select(c => c.Official).FirstOrDefault(o => o is not null),
            Office = best.Office ?? inOrder.Select(c => c.Office).FirstOrDefault(o => o is not null),
            Limits = limits,
            Evidence = inOrder.Min(c => c.Evidence),
        };
    }

    private static ImmutableArray<Following> Followings(RepeatedAct group) =>
        [.. group.Tellings.SelectMany(t => t.Followings).DistinctBy(f => (f.Leader, f.Passage.Span)).OrderBy(f => f.Words)];

    private static CandidateEvent Weighed(CandidateEvent candidate, int events) =>
        events >= ManyEvents ? candidate.With([.. candidate.Factors, ConfidenceFactor.ManyEvents]) : candidate;

    private static IEnumerable<Rejection> Repeats(List<CandidateEvent> inOrder) => inOrder.Where(c => c != inOrder[0]).Select(Repeated);

    private static Rejection Repeated(CandidateEvent other) =>
        new(other.Passages[0], other.Fields.First(f => f.Field == FieldName.Trigger).Span, RejectionReason.Repeated, other.RuleId);

    // "… but not other targets": what the same sentence forbids of what it allows with limits is one of these limits.
    private static bool IsLimitOf(CandidateEvent part, CandidateEvent whole) =>
        part is { Action: PolicyAction.Prohibits, Topic: PolicyTopic.Use }
        && part.Actor == whole.Actor && part.Passages[0] == whole.Passages[0]
        && (part.Weapons.SequenceEqual(whole.Weapons) || part.Weapons.Contains(WeaponId.Unspecified));
}
