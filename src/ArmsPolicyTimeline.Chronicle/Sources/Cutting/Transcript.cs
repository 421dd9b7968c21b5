using ArmsPolicyTimeline.Chronicle.Sources.Sentences;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>Knows transcripts of briefings and interviews.</summary>
internal static class Transcript
{
    private const int FewestSpeakers = 2;

    /// <summary>Whether at least two paragraphs open with a speaker's label.</summary>
    public static bool IsTranscript(IReadOnlyList<TextBlock> blocks) =>
        blocks.Where(block => SpeakerLabel.Find(block.Text.Text, new(0, block.Text.Length)) is not null).Take(FewestSpeakers).Count() == FewestSpeakers;
}
