using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>How often which action was read for which. What the annotator accepts besides the own choice counts as that choice.</summary>
public sealed class ActionConfusion
{
    private readonly Dictionary<(PolicyAction? Gold, PolicyAction? Read), int> counts = [];

    /// <summary>Counts the events that had to be found, and what was read where none is.</summary>
    public ActionConfusion(IEnumerable<DocumentMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        foreach (var match in matches)
        {
            Count(match.Found.Select(p => ((PolicyAction?)p.Gold.Action, (PolicyAction?)(p.ActionAgrees ? p.Gold.Action : p.Read.Action))));
            Count(match.Missed.Concat(match.OtherActor.Select(p => p.Gold)).Select(g => ((PolicyAction?)g.Action, (PolicyAction?)null)));
            Count(match.Spurious.Concat(match.OtherActor.Select(p => p.Read)).Select(p => ((PolicyAction?)null, (PolicyAction?)p.Action)));
        }
    }

    /// <summary>The actions that occur on either side, in the order of the codebook.</summary>
    public ImmutableArray<PolicyAction> Actions => [.. counts.Keys.SelectMany(k => new[] { k.Gold, k.Read }).OfType<PolicyAction>().Distinct().Order()];

    /// <summary>How often.</summary>
    /// <param name="gold">The annotator's action; null: there is no such event.</param>
    /// <param name="read">What was read; null: nothing.</param>
    public int this[PolicyAction? gold, PolicyAction? read] => counts.GetValueOrDefault((gold, read));

    private void Count(IEnumerable<(PolicyAction? Gold, PolicyAction? Read)> cells)
    {
        foreach (var cell in cells)
        {
            counts[cell] = counts.GetValueOrDefault(cell) + 1;
        }
    }
}
