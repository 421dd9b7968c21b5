using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>An act with what its sentence tells of it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Act">The act.</param>
/// <param name="Scope">Where its objects stand.</param>
/// <param name="Topic">What it restricts or grants.</param>
internal sealed record ToldAct(SentenceReading Sentence, Act Act, ActScope Scope, PolicyTopic Topic)
{
    /// <summary>Whose words it is.</summary>
    public ImmutableArray<Party> Speakers { get; init; } = [];

    /// <summary>The sentence, and the next one where it ends the same quotation.</summary>
    public required TextSpan Passage { get; init; }

    /// <summary>The event that it is said to be the same as; null: it is told by itself.</summary>
    public Deed? Deed { get; init; }

    /// <summary>The actors are only those who say it; the sentence names nobody who does it.</summary>
    public bool IsVoiceOnly { get; init; }
}
