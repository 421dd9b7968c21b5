namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>A passage of a citation.</summary>
internal sealed class PassageRow
{
    public required string EventId { get; set; }

    public required string SourceId { get; set; }

    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public required string Quote { get; set; }

    public int Locator { get; set; }
}
