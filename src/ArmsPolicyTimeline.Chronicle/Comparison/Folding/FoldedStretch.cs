using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Folding;

/// <summary>A stretch of days of a row: the most permissive standing over its keys, and the least permissive where they differ.</summary>
internal sealed record FoldedStretch
{
    public required RowFold Fold { get; init; }

    public required Standing Standing { get; init; }

    public required bool UnderReview { get; init; }

    public required bool IsDerived { get; init; }

    public required DateOnly ChangingFrom { get; init; }

    public required DateOnly Start { get; init; }

    public DateOnly? End { get; init; }

    public DateOnly? StaleFrom { get; init; }

    /// <summary>The day of the last statement that confirms it.</summary>
    public required DateOnly LastConfirmed { get; init; }

    /// <summary>The least permissive standing; equal to <see cref="Standing"/> where nothing differs.</summary>
    public required Standing Least { get; init; }

    /// <summary>The keys that have the least permissive standing where it differs; looked up when asked for, as a row of many weapons changes often.</summary>
    public ImmutableArray<StandingKey> LeastKeys => Least == Standing ? [] : [.. Fold.On(Start).Where(k => k.Standing.Standing == Least).Select(k => k.Key)];

    public bool IsLike(FoldedStretch other) => (Standing, UnderReview, IsDerived) == (other.Standing, other.UnderReview, other.IsDerived);
}
