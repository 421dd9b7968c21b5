using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Followings;

/// <summary>Words that say that one actor's decision followed another's, or a set of words that patterns name.</summary>
/// <param name="Id">Rule id, unique.</param>
/// <param name="Kind">What they say; null for a set of words.</param>
/// <param name="Pattern">Patterns as of an <see cref="Vocabularies.ActionPhrase"/>, but of words as written in lower case, not of base forms.</param>
/// <param name="Traits">Where leader and follower stand.</param>
public sealed record FollowingPhrase(string Id, FollowingKind? Kind, string Pattern, ImmutableArray<FollowingTrait> Traits)
{
    /// <summary>Whether it has a trait.</summary>
    public bool Is(FollowingTrait trait) => Traits.Contains(trait);
}
