using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Arranging;

/// <summary>A row before it is drawn.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Recipient">Who the arms are for; null: all, or nobody in particular.</param>
/// <param name="Name">What tells the row from the lane's others; empty when it is the only one.</param>
/// <param name="IsOverRecipients">Whether it is folded over several recipients.</param>
/// <param name="Fold">What holds, and since when.</param>
/// <param name="AnyDate">Its events whatever their dates.</param>
/// <param name="Matched">Those that are shown.</param>
internal sealed record RowPlan(PolicyTopic Topic, ActorCode? Recipient, string Name, bool IsOverRecipients, RowFold Fold, IReadOnlyList<int> AnyDate, IReadOnlyList<int> Matched);
