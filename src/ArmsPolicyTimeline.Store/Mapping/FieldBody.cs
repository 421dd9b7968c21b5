namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>The words of a field of a candidate as JSON.</summary>
internal sealed record FieldBody(string Field, int Start, int Length);
