namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>The limits of a candidate as JSON.</summary>
internal sealed record LimitsBody(string? Territory, string? Targets, string? Range, string? Variant, string? Purpose, string Words);
