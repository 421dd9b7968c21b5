using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

/// <summary>Who came first to a milestone, and how many days the others were behind.</summary>
/// <param name="First">Places of those that came first: one when the dates tell, several when any of them may have been, none when nobody has come.</param>
/// <param name="Behind">For each place the days behind the first; null for one that has not come.</param>
public sealed record FirstMove(ImmutableArray<int> First, ImmutableArray<DayCount?> Behind)
{
    /// <summary>
    /// Works it out. Who is only known to have come by some day is counted from only where even that day lies before all others;
    /// otherwise those whose days are known are compared with each other, and of the rest only the most that they can be behind is told.
    /// </summary>
    /// <param name="reached">When each came; null: not in what is known.</param>
    public static FirstMove Of(IReadOnlyList<DaySpan?> reached)
    {
        ArgumentNullException.ThrowIfNull(reached);
        var dated = reached.Index().Where(r => r.Item?.Earliest is not null).Select(r => (r.Index, First: r.Item!.Earliest!.Value, Last: r.Item.Latest)).ToList();
        var open = reached.Index().Where(r => r.Item is { Earliest: null }).Select(r => (r.Index, Last: r.Item!.Latest)).ToList();
        var before = dated.Count == 0 ? open : open.FindAll(o => o.Last < dated.Min(d => d.First));
        if (before.Count > 0)
        {
            return BehindOpen(reached, [.. before.Select(b => b.Index)]);
        }

        if (dated.Count == 0)
        {
            return new([], [.. reached.Select(_ => (DayCount?)null)]);
        }

        var (first, by) = (dated.Min(d => d.First), dated.Min(d => d.Last));
        return new(
            [.. dated.Where(d => d.First <= by).Select(d => d.Index)],
            [.. reached.Select((span, place) => span is null ? null : span.Earliest is null ? AtMost(span.Latest, first) : Behind(span, dated.Where(d => d.Index != place).Select(d => (d.First, d.Last)).ToList()))]);

        static DayCount Behind(DaySpan own, List<(DateOnly First, DateOnly Last)> others) => others.Count == 0 ? new(0, 0) : new(
            Math.Max(0, own.Earliest!.Value.DayNumber - others.Min(o => o.Last).DayNumber),
            Math.Max(0, own.Latest.DayNumber - others.Min(o => o.First).DayNumber));

        static DayCount AtMost(DateOnly by, DateOnly first) => new(null, Math.Max(0, by.DayNumber - first.DayNumber));
    }

    private static FirstMove BehindOpen(IReadOnlyList<DaySpan?> reached, ImmutableArray<int> first)
    {
        var by = first.Min(f => reached[f]!.Latest);
        return new(first, [.. reached.Select((span, place) => (span, first.Contains(place)) switch
        {
            (null, _) => null,
            (_, true) => first.Length == 1 ? new DayCount(0, 0) : new(null, null),
            ({ Earliest: { } day }, _) => new(Math.Max(0, day.DayNumber - by.DayNumber), null),
            _ => new(null, null),
        })]);
    }
}
