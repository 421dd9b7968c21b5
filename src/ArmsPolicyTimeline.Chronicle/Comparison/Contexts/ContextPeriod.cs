using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Contexts;

/// <summary>Something that happened beside the decisions and helps to read them; no event, and no cause of any.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Date">When: a day, a month or an interval.</param>
/// <param name="Name">As shown on the axis, short.</param>
/// <param name="Source">Where its date is from.</param>
public sealed record ContextPeriod(ContextKind Kind, EdtfDate Date, string Name, string Source);
