using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>An event that was written anew under its id.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">What it said.</param>
/// <param name="After">What it says.</param>
/// <param name="Reworded">Sources that report it before and after, with other passages.</param>
public sealed record KeptEvent(string Id, EventSummary Before, EventSummary After, ImmutableArray<string> Reworded)
{
    /// <summary>What changed; null where it is nothing that a reader would see.</summary>
    /// <param name="cause">Why anything was written.</param>
    public EventChange? Tell(ChangeCause cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        var joined = After.Sources.Except(Before.Sources, StringComparer.Ordinal).ToImmutableArray();
        var left = Before.Sources.Except(After.Sources, StringComparer.Ordinal).ToImmutableArray();
        var isSame = Before.ChangesTo(After).IsEmpty;
        if (isSame && joined.IsEmpty && left.IsEmpty && Reworded.IsEmpty)
        {
            return null;
        }

        var rules = cause.RulesBehind(joined.Concat(left).Concat(Reworded));
        var kind = rules is not null ? ChangeKind.ReCoded : isSame && left.IsEmpty && Reworded.IsEmpty ? ChangeKind.Reported : ChangeKind.Corrected;
        return new(kind, Id) { Before = isSame ? null : Before, After = isSame ? null : After, Joined = joined, Left = left, Reworded = Reworded, Rules = rules };
    }
}
