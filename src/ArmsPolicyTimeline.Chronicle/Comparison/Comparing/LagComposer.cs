using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Measures the way of each lane from the first request over refusal and approval to delivery; what has not come is counted on to the last source.</summary>
internal static class LagComposer
{
    private const string None = "none in the sources read";

    public static ImmutableArray<LagLine> Compose(CompareContext context) => [.. context.Titled().Select(lane => new LagLine(lane.Title, [.. Cells(context, lane.Place, lane.History)]))];

    private static IEnumerable<LagCell> Cells(CompareContext context, int lane, LaneHistory history)
    {
        var request = history.Reached(Milestone.Request);
        var refusal = history.Reached(Milestone.Refusal);
        var approval = history.Answer();
        var delivery = history.Reached(Milestone.Delivery);
        yield return Cell(context, Milestone.Request, request, null, "", OfClass(context, lane, request));
        yield return Cell(context, Milestone.Refusal, refusal, request, "the request", "");
        yield return request is null
            ? Cell(context, Milestone.Approval, approval, refusal, "the refusal", "")
            : Cell(context, Milestone.Approval, approval, request, "the request", "");
        yield return request is null || (delivery is null && approval is not null)
            ? Cell(context, Milestone.Delivery, delivery, approval, "the approval", "")
            : Cell(context, Milestone.Delivery, delivery, request, "the request", "");
    }

    private static LagCell Cell(CompareContext context, Milestone milestone, MilestoneMove? move, MilestoneMove? since, string other, string remark)
    {
        if (move is not null)
        {
            var count = since is null ? null : DayCount.Between(since.When, move.When);
            var lag = count is null ? "" : string.Equals(since!.Lead.Id, move.Lead.Id, StringComparison.Ordinal) ? $"the same event as {other}" : DayWords.After(count, other);
            return new(milestone, Sentences.Capitalised(DayWords.Of(move.Lead)) + Capped(move) + remark, lag, count, IsOpen: false, context.Link(move.Lead));
        }

        // Nobody waits for a refusal, and leave to use a weapon is mostly given of those that were delivered before.
        var isAwaited = milestone == Milestone.Approval || (milestone == Milestone.Delivery && context.Query.Topic != PolicyTopic.Use);
        var isOpen = isAwaited && since is not null && context.LastSource is not null;
        var waited = isOpen ? DayCount.Between(since!.When, context.LastSource!) : null;
        return waited is { Least: >= 0 } or { Least: null, Most: >= 0 } or { Least: < 0, Most: > 0 }
            ? new(milestone, None, Waiting(waited, other), waited, IsOpen: true, null)
            : new(milestone, None, "", null, IsOpen: false, null);
    }

    // A report can be older than the last day that the event's own date allows.
    private static string Capped(MilestoneMove move) => move is { When.Earliest: not null, Lead.Date: { } date } && move.When.Latest < date.Latest ? $", by {DateWords.Long(move.When.Latest)}" : "";

    private static string Waiting(DayCount waited, string other) =>
        $"open: {DayWords.Of(new DayCount(waited.Least is { } least ? Math.Max(0, least) : null, waited.Most))} since {other} and counting, as of the last source";

    private static string OfClass(CompareContext context, int lane, MilestoneMove? request)
    {
        if (request is null || context.Choices[lane].Weapon is not { } weapon || request.Lead.Weapons.Any(w => context.Index.Vocabulary.IsA(w, weapon)))
        {
            return "";
        }

        var named = request.Lead.Weapons.Select(context.WeaponName).ToList();
        return $", for {Sentences.List(named, "and")}";
    }
}
