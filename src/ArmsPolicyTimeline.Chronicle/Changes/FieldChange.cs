namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>One field that differs, in the written forms of its values.</summary>
/// <param name="Field">Name of the field as in exports: <c>action</c>, <c>date</c>, <c>weapons</c>.</param>
/// <param name="Before">What it was; null: nothing.</param>
/// <param name="After">What it is; null: nothing.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
