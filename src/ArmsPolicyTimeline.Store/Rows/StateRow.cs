namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>A value of the store itself.</summary>
internal sealed class StateRow
{
    public required string Key { get; set; }

    public required string Value { get; set; }
}
