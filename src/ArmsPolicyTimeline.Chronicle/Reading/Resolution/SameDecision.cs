using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>The rules by which two candidates of the same actor, recipient and topic can be the same decision (<c>docs/specs/resolution.md</c>).</summary>
internal sealed class SameDecision(Vocabulary vocabulary)
{
    /// <summary>How many days two sources may lie apart, or a source behind the act, for an act without a date to be taken as a dated one.</summary>
    public const int CloseDays = 31;

    /// <summary>How many days two sources may lie apart for what they both tell as holding now, without a date, to be one position.</summary>
    public const int SameNewsDays = 7;

    /// <summary>Whether each weapon of the one equals, or is class or member of, one of the other.</summary>
    public bool WeaponsAgree(ImmutableArray<WeaponId> one, ImmutableArray<WeaponId> other) =>
        one.All(w => other.Any(o => Agree(w, o))) && other.All(w => one.Any(o => Agree(w, o)));

    /// <summary>Whether the weapons do not speak against one act: they agree, or one of the two speaks of weapons at large.</summary>
    public bool WeaponsMayAgree(ImmutableArray<WeaponId> one, ImmutableArray<WeaponId> other) =>
        WeaponsAgree(one, other) || ((IsAtLarge(one) || IsAtLarge(other)) && !one.Contains(WeaponId.Personnel) && !other.Contains(WeaponId.Personnel));

    /// <summary>Whether two candidates name the same weapons; weapons at large agree with any where day or speaker leaves no doubt.</summary>
    public bool SameWeapons(ReportedCandidate one, ReportedCandidate other)
    {
        var (a, b) = (one.Candidate, other.Candidate);
        return WeaponsAgree(a.Weapons, b.Weapons)
            || (WeaponsMayAgree(a.Weapons, b.Weapons) && one.HasOwnDate() && other.HasOwnDate() && (Equals(a.Date, b.Date) || SameNamed(a.Official, b.Official)));
    }

    /// <summary>Whether the speakers do not speak against one act: unnamed, the same, or two that tell a decision of the same day.</summary>
    public static bool SameOfficial(ReportedCandidate one, ReportedCandidate other)
    {
        var (a, b) = (one.Candidate, other.Candidate);
        return a.Official is null || b.Official is null || SameNamed(a.Official, b.Official)
            || (a.Action.IsDecision() && one.HasOwnDate() && other.HasOwnDate() && a.Date!.IsDay && Equals(a.Date, b.Date));
    }

    /// <summary>Whether two readings of one source stand for two acts: other phases, two dated steps, or two different limits.</summary>
    public static bool ToldApart(ReportedCandidate one, ReportedCandidate other)
    {
        var (a, b) = (one.Candidate, other.Candidate);
        return a.Phase != b.Phase
            || (a.Phase != EventPhase.InForce && a.Date is not null && b.Date is not null && !Equals(a.Date, b.Date))
            || (a.Limits is { } x && b.Limits is { } y && (Differ(x.Territory, y.Territory) || Differ(x.Targets, y.Targets) || Differ(x.Range, y.Range)));
    }

    /// <summary>Whether the later, vaguer candidate can carry the date of the earlier, more precise one.</summary>
    public static bool SameDate(ReportedCandidate precise, ReportedCandidate vague, CandidateBlock block)
    {
        var (p, v) = (precise.Candidate, vague.Candidate);
        if (p.Date is not null && v.Date is not null && (precise.HasOwnDate() == vague.HasOwnDate() || (p.Date.IsDay && Equals(p.Date, v.Date))))
        {
            return Lies(p.Date, v.Date) || (!precise.HasOwnDate() && IsSameNews(precise, vague, block));
        }

        if (!SpeaksOfOneAct(p, v) || p.Phase != v.Phase)
        {
            return false;
        }

        // The vague one has no date of its own: it was written soon behind the act, and nothing undid the act in between.
        var seen = v.Date ?? vague.Source.Metadata.Published;
        if (precise.HasOwnDate() && seen is not null)
        {
            var sources = precise.Source.Metadata.Published is { } published ? Gap(published, seen) : int.MaxValue;
            var near = v.Date is null ? Math.Min(sources, Gap(p.Date!, seen)) : Gap(p.Date!, seen);
            return p.Date!.Earliest <= seen.Latest && near <= CloseDays && !block.IsReversedBetween(vague, p.Date, seen);
        }

        return SameSource(precise, vague)
            || (precise.Source.Metadata.Published is { } one && vague.Source.Metadata.Published is { } other && Gap(one, other) <= CloseDays);
    }

    /// <summary>Whether two candidates stand in the same source.</summary>
    public static bool SameSource(ReportedCandidate one, ReportedCandidate other) => string.Equals(one.Source.Id, other.Source.Id, StringComparison.Ordinal);

    // Papers print one statement on the days after it; nothing undid it in between.
    private static bool IsSameNews(ReportedCandidate one, ReportedCandidate other, CandidateBlock block)
    {
        var (a, b) = (one.Candidate, other.Candidate);
        var (first, second) = a.Date!.Earliest <= b.Date!.Earliest ? (a.Date, b.Date) : (b.Date, a.Date);
        return SpeaksOfOneAct(a, b) && a.Phase == b.Phase && Gap(a.Date, b.Date) <= SameNewsDays && !block.IsReversedBetween(other, first, second);
    }

    // What is merely said, and weapons at large, are too common to be one act without a named speaker.
    private static bool SpeaksOfOneAct(Extraction.CandidateEvent one, Extraction.CandidateEvent other) =>
        SameNamed(one.Official, other.Official)
        || (one.Action.IsDecision() && (one.Topic != PolicyTopic.Supply || !(IsAtLarge(one.Weapons) || IsAtLarge(other.Weapons))));

    private static bool Lies(EdtfDate one, EdtfDate other) =>
        (one.Earliest >= other.Earliest && one.Latest <= other.Latest) || (other.Earliest >= one.Earliest && other.Latest <= one.Latest);

    private static int Gap(EdtfDate one, EdtfDate other) =>
        Math.Max(0, Math.Max(one.Earliest.DayNumber - other.Latest.DayNumber, other.Earliest.DayNumber - one.Latest.DayNumber));

    private static bool SameNamed(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.Ordinal);

    private static bool Differ<T>(T? one, T? other)
        where T : struct, Enum => one is { } a && other is { } b && !EqualityComparer<T>.Default.Equals(a, b);

    private static bool IsAtLarge(ImmutableArray<WeaponId> weapons) => weapons.All(w => w == WeaponId.Unspecified);

    private bool Agree(WeaponId one, WeaponId other) => vocabulary.IsA(one, other) || vocabulary.IsA(other, one);
}
