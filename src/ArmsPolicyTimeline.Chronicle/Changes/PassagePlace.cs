using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>Where a passage of an event stands.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="TextId">The text that the span is of.</param>
/// <param name="Locator">The paragraph.</param>
/// <param name="Span">The span.</param>
public sealed record PassagePlace(string SourceId, string TextId, int Locator, TextSpan Span)
{
    /// <summary>Whether both hold the same words: spans of one text that overlap, or the same paragraph of two texts of one source.</summary>
    public bool Meets(PassagePlace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(TextId, other.TextId, StringComparison.Ordinal)
            ? Span.Overlaps(other.Span)
            : string.Equals(SourceId, other.SourceId, StringComparison.Ordinal) && Locator == other.Locator;
    }
}
