using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events.Followings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Followings;

/// <summary>A source's statement that an event followed another actor's decision, in words.</summary>
/// <param name="Kind">How the two are tied.</param>
/// <param name="Words">"was released by".</param>
/// <param name="Leader">"United States".</param>
/// <param name="Decision">The leader's decision, where it is among the events; null: only the leader is known.</param>
/// <param name="Lag">"29 days later", "at most 29 days later"; empty without the leader's decision.</param>
/// <param name="Pieces">The passage, with the words that say so set off.</param>
/// <param name="Source">Where it stands.</param>
public sealed record FollowingDetail(FollowingKind Kind, string Words, string Leader, FollowedDecision? Decision, string Lag, ImmutableArray<PassagePiece> Pieces, SourceLink Source);
