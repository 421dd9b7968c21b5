using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Followings;

/// <summary>A phrase that says that one decision followed another, before it is known which event follows.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
internal sealed record ToldFollowing(SentenceReading Sentence, FollowingPhrase Phrase, int First, int Last)
{
    /// <summary>Who is followed; none where an act of the sentence tells it.</summary>
    public ImmutableArray<ActorCode> Leaders { get; init; } = [];

    /// <summary>Who follows; none where only the act beside the phrase tells.</summary>
    public ImmutableArray<ActorCode> Followers { get; init; } = [];

    /// <summary>Its subject is a decision of which the sentence before tells ("The move followed").</summary>
    public bool IsOfBefore { get; init; }
}
