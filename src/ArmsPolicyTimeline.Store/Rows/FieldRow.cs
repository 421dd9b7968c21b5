namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>Which words gave which field of a citation.</summary>
internal sealed class FieldRow
{
    public required string EventId { get; set; }

    public required string SourceId { get; set; }

    public int Ordinal { get; set; }

    public required string Field { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }
}
