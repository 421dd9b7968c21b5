using System.Text.Json.Serialization;

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

    /// <summary>Short id in addresses. Made of source, locator and quotation, so that it has no say in hashes.</summary>
    [JsonIgnore]
    public string? PassageId { get; set; }
}
