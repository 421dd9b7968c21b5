using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Events.Followings;

/// <summary>A source's statement that an event followed another actor's decision, was released by it or depends on it.</summary>
/// <param name="Kind">How the two are tied.</param>
/// <param name="Leader">Whose decision it is that the event follows.</param>
/// <param name="Words">The words that say so, in the normalised text.</param>
/// <param name="Passage">The sentence they stand in.</param>
/// <param name="RuleId">The phrase that was found.</param>
public sealed record Following(FollowingKind Kind, ActorCode Leader, TextSpan Words, Passage Passage, string RuleId)
{
    /// <summary>The weapons of the leader's decision as told in the same sentence, in ordinal order; none where it does not tell them.</summary>
    public ImmutableArray<WeaponId> Weapons { get; init; } = [];
}
