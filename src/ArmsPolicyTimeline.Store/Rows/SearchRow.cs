namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>The words by which an event is found.</summary>
internal sealed class SearchRow
{
    /// <summary>Made of the event's id, so that the full-text index can point to it.</summary>
    public long Id { get; set; }

    public required string EventId { get; set; }

    public required string Headline { get; set; }

    public required string Names { get; set; }

    public required string Passages { get; set; }
}
