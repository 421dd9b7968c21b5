using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Counts events by which way they decide.</summary>
internal static class Tallies
{
    private static readonly PolicyAction[] Actions = Enum.GetValues<PolicyAction>();

    /// <summary>Number of actions: the length of a row of counts.</summary>
    public static int Width { get; } = (int)Actions.Max() + 1;

    /// <summary>The tally of a row of counts.</summary>
    /// <param name="byAction">How many events have each action.</param>
    public static Tally Of(ReadOnlySpan<int> byAction)
    {
        var (yes, no, weighed, talk) = (0, 0, 0, 0);
        foreach (var action in Actions)
        {
            var number = byAction[(int)action];
            if (action.IsYes())
            {
                yes += number;
            }
            else if (action.IsNo())
            {
                no += number;
            }
            else if (action == PolicyAction.Considers)
            {
                weighed += number;
            }
            else
            {
                talk += number;
            }
        }

        return new(yes, no, weighed, talk);
    }
}
