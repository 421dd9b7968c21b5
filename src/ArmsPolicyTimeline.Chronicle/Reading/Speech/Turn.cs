using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Speech;

/// <summary>Who speaks in a turn of a briefing, or who signed a statement.</summary>
/// <param name="Speakers">The officials; none: somebody who speaks for no government, a reporter or moderator.</param>
/// <param name="IsReporter">Whether a reporter asks.</param>
internal sealed record Turn(ImmutableArray<Mention> Speakers, bool IsReporter)
{
    /// <summary>Whether an official speaks.</summary>
    public bool IsOfficial => !Speakers.IsEmpty;
}
