using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Says for each step of the ladder who reached it first and how many days the others were behind.</summary>
internal static class LadderComposer
{
    private static readonly ImmutableArray<Milestone> Steps = [Milestone.Consideration, Milestone.Approval, Milestone.Permission];

    public static ImmutableArray<LadderStep> Compose(CompareContext context) => [.. Steps.Select(s => Step(context, s))];

    private static LadderStep Step(CompareContext context, Milestone milestone)
    {
        var reached = context.Lanes.Select(l => l.Reached(milestone)).ToList();
        var move = FirstMove.Of([.. reached.Select(r => r?.When)]);
        var most = Math.Max(1, move.Behind.Select(b => Math.Max(b?.Most ?? 0, b?.Least ?? 0)).DefaultIfEmpty(0).Max());
        return new(
            milestone,
            MilestoneWords.Name(milestone),
            MilestoneWords.Meaning(milestone),
            Verdict(context, reached, move),
            [.. reached.Select((r, lane) => Line(context, lane, r, move, most))]);
    }

    private static StepLine Line(CompareContext context, int lane, MilestoneMove? reached, FirstMove move, int most)
    {
        if (reached is null || move.Behind[lane] is not { } behind)
        {
            return new(context.Title(lane), Standing.Unknown, "", "", null, "not reached in the sources read", 0, 0, null);
        }

        var isFirst = move.First is [var only] && only == lane;
        return new(
            context.Title(lane),
            reached.Stretch!.Standing,
            CompareContext.WordOf(reached.Stretch),
            Sentences.Capitalised(CompareContext.BeganWords(reached.When)),
            behind,
            isFirst ? "first" : DayWords.Of(behind) + (move.First.Contains(lane) ? ", perhaps first" : ""),
            100.0 * (behind.Least ?? 0) / most,
            behind.IsUnknown ? 0 : 100.0 * (behind.Most ?? most) / most,
            context.Link(reached.Lead));
    }

    private static string Verdict(CompareContext context, List<MilestoneMove?> reached, FirstMove move)
    {
        var names = move.First.Select(context.Title).ToList();
        var open = reached.Index().Where(r => r.Item is { When.Earliest: null } && !move.First.Contains(r.Index)).Select(r => context.Title(r.Index)).ToList();
        var verdict = names.Count switch
        {
            0 => "No lane has reached it in the sources read.",
            1 when reached.Count(r => r is not null) == 1 => $"Only {names[0]} has reached it: {CompareContext.BeganWords(reached[move.First[0]]!.When)}.",
            1 => $"{names[0]} was first: {CompareContext.BeganWords(reached[move.First[0]]!.When)}.",
            _ => $"The dates do not tell whether {Sentences.List(names, "or")} was first.",
        };
        return open.Count == 0 || names.Count == 0 ? verdict
            : $"{verdict} {Sentences.List(open, "and")} may have been earlier: nobody says since when, only by when.";
    }
}
