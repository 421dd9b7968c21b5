using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Says what held in each lane on the day compared, and what changed in it since another day.</summary>
internal static class StandingComposer
{
    public static ImmutableArray<StandingLine> Standings(CompareContext context) => [.. context.Titled().Select(lane => Line(context, lane.Title, lane.History))];

    /// <summary>The changes after the earlier of two days up to the later, lane by lane, in the order of time.</summary>
    public static ImmutableArray<StandingShift> Shifts(CompareContext context)
    {
        var (first, last) = context.Since <= context.AsOf ? (context.Since, context.AsOf) : (context.AsOf, context.Since);
        return [.. context.Titled().SelectMany(lane => Shifts(context, lane.Title, lane.History, (first, last)))];
    }

    private static IEnumerable<StandingShift> Shifts(CompareContext context, string title, LaneHistory history, (DateOnly After, DateOnly To) days)
    {
        var pairs = history.Stretches.Prepend(null).Zip(history.Stretches)
            .Where(p => p.Second.Start > days.After && p.Second.Start <= days.To && !string.Equals(CompareContext.WordOf(p.First), CompareContext.WordOf(p.Second), StringComparison.Ordinal))
            .ToList();
        history.Read(pairs.Select(p => p.Second));
        return pairs.Select(p => Shift(context, title, history, p.First, p.Second));
    }

    private static StandingShift Shift(CompareContext context, string title, LaneHistory history, FoldedStretch? before, FoldedStretch after) => new(
        title,
        before?.Standing ?? Standing.Unknown,
        CompareContext.WordOf(before),
        after.Standing,
        CompareContext.WordOf(after),
        Sentences.Capitalised(CompareContext.BeganWords(history.Began(after))),
        [.. history.OpenedBy(after).Select(context.Link)]);

    private static StandingLine Line(CompareContext context, string title, LaneHistory history)
    {
        if (history.On(context.AsOf) is not { } stretch)
        {
            return new(title, Standing.Unknown, Names.Of(Standing.Unknown), IsStale: false, "not known", "", [], "", 0, LastWord(context, history));
        }

        var openers = history.OpenedBy(stretch);
        return new(
            title,
            stretch.Standing,
            CompareContext.WordOf(stretch),
            stretch.StaleFrom <= context.AsOf,
            Sentences.Capitalised(CompareContext.BeganWords(history.Began(stretch))),
            stretch.Standing == Standing.Contested ? "sources differ" : string.Join("; ", openers.Select(e => LimitWords.Short(e.Limits)).OfType<string>().Distinct(StringComparer.Ordinal)),
            [.. openers.Select(context.Link)],
            stretch.IsDerived ? "handed down from " + Sentences.List([.. Origins(context, history, stretch)], "and") : "",
            Sources(context, openers),
            LastWord(context, history));
    }

    private static IEnumerable<string> Origins(CompareContext context, LaneHistory history, FoldedStretch stretch) => history.Fold.On(stretch.Start)
        .Select(k => k.Standing).Where(s => s.Standing == stretch.Standing).Select(s => s.DerivedFrom).OfType<WeaponId>().Distinct().Select(context.WeaponName);

    private static int Sources(CompareContext context, ImmutableArray<PolicyEvent> openers) => openers.IsEmpty ? 0
        : Attestation.Of(openers[0] with { Citations = [.. openers.SelectMany(e => e.Citations)] }, context.Index.SourceOf).Independent.Length;

    // What is dated by a month or less exactly has been said by its last day.
    private static string LastWord(CompareContext context, LaneHistory history)
    {
        var index = context.Index;
        var said = history.Counting.Where(i => index.FirstDays[i] >= 0 && index.LastDays[i] <= context.AsOf.DayNumber).ToList();
        if (said.Count == 0)
        {
            return "none so far";
        }

        var last = said.MaxBy(i => (index.LastDays[i], index.FirstDays[i]));
        var count = new DayCount(context.AsOf.DayNumber - index.LastDays[last], context.AsOf.DayNumber - index.FirstDays[last]);
        return count.Most == 0 ? "on this day" : DayWords.Of(count) + " ago";
    }
}
