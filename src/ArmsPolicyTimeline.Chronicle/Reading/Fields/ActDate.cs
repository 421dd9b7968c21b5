using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>When an act was, and what that rests on.</summary>
/// <param name="Date">The date; null exactly when the basis is <see cref="DateBasis.None"/>.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Anchor">What a relative date is counted from.</param>
/// <param name="Span">The words that give it; null where none do.</param>
internal sealed record ActDate(EdtfDate? Date, DateBasis Basis, DateAnchor? Anchor, TextSpan? Span)
{
    public static ActDate None { get; } = new(null, DateBasis.None, null, null);
}
