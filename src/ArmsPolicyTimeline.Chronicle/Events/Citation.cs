using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>One report of an event: which source says so, in which words, and how it was read.</summary>
/// <param name="SourceId">Readable id of the source (a slug).</param>
/// <param name="TextId">Id of the text the passages lie in (<see cref="SourceText.Id"/>).</param>
/// <param name="Passages">The sentences that carry the event, the most telling first, never empty.</param>
/// <param name="Fields">Which words gave which field.</param>
/// <param name="Date">The date as this report gives it; null when it gives none.</param>
/// <param name="DateBasis">What that date rests on.</param>
/// <param name="Evidence">How this report attests the event.</param>
/// <param name="RuleId">The rule that read it.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Citation(
    string SourceId,
    string TextId,
    ImmutableArray<Passage> Passages,
    ImmutableArray<FieldSpan> Fields,
    EdtfDate? Date,
    DateBasis DateBasis,
    Evidence Evidence,
    string RuleId,
    double Confidence)
{
    /// <summary>Whose decisions the event followed, says this report, in the order of the words.</summary>
    public ImmutableArray<Following> Followings { get; init; } = [];
}
