namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>The stated conditions of an event; null where the text states none of that kind.</summary>
/// <param name="Territory">Where.</param>
/// <param name="Targets">Against what.</param>
/// <param name="Range">How far.</param>
/// <param name="Variant">Which variant only, in the source's words.</param>
/// <param name="Purpose">For what.</param>
/// <param name="Words">The source's words that state the conditions; never empty.</param>
public sealed record Limits(TerritoryLimit? Territory, TargetsLimit? Targets, RangeLimit? Range, string? Variant, PurposeLimit? Purpose, string Words);
