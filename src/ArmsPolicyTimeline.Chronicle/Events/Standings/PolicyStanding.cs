using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>One stretch of days over which one standing holds (standing rule, docs/specs/standing.md). Never <see cref="Standing.Unknown"/>: unknown is where no stretch is.</summary>
public sealed record PolicyStanding
{
    /// <summary>Days after the last statement from which on a standing is shown as stale.</summary>
    public const int StaleAfterDays = 90;

    /// <summary>What holds.</summary>
    public required Standing Standing { get; init; }

    /// <summary>First day it may have held; equal to <see cref="Start"/> where the day is known. The days from here to before <see cref="Start"/> are drawn as changing.</summary>
    public required DateOnly ChangingFrom { get; init; }

    /// <summary>First day it counts, inclusive.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>First day it counts no longer (exclusive); null while it holds.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Places, in the order of the timeline, of the events that brought it: one, or all that disagree when contested.</summary>
    public required ImmutableArray<int> OpenedBy { get; init; }

    /// <summary>Places of the events that ended it; empty while it holds.</summary>
    public ImmutableArray<int> ClosedBy { get; init; } = [];

    /// <summary>Prohibited, and its lifting is being considered.</summary>
    public bool UnderReview { get; init; }

    /// <summary>The class, or weapons at large, that the statement was about; null when it was about the weapon itself.</summary>
    public WeaponId? DerivedFrom { get; init; }

    /// <summary>The last day on which a statement said so.</summary>
    public required DateOnly LastConfirmed { get; init; }

    /// <summary>The days after <see cref="Start"/> on which a statement said so again, in order; the last is <see cref="LastConfirmed"/>.</summary>
    public ImmutableArray<DateOnly> ConfirmedOn { get; init; } = [];

    /// <summary>The first day on which nobody has confirmed it for <see cref="StaleAfterDays"/> days; null when it ends before that.</summary>
    public DateOnly? StaleFrom { get; init; }

    /// <summary>The last day up to and including this one on which a statement said so; at least <see cref="Start"/>.</summary>
    public DateOnly LastConfirmedBy(DateOnly day)
    {
        var place = ConfirmedOn.BinarySearch(day);
        return place >= 0 ? day : ~place > 0 ? ConfirmedOn[~place - 1] : Start;
    }

    /// <summary>Whether it counts on a day.</summary>
    public bool Covers(DateOnly day) => day >= Start && (End is null || day < End);

    /// <summary>Whether on a day it may already have come, but does not yet count.</summary>
    public bool IsComing(DateOnly day) => day >= ChangingFrom && day < Start;
}
