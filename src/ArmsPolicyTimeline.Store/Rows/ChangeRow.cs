namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>A change of one event, or many events that came together: a first filling of a million events would else be a million rows.</summary>
internal sealed class ChangeRow
{
    /// <summary>Number of the change; of many, of the first.</summary>
    public long Number { get; set; }

    /// <summary>How many changes, and numbers, it stands for.</summary>
    public int Count { get; set; }

    /// <summary>ISO 8601 in UTC, to the second.</summary>
    public required string At { get; set; }

    public required string Kind { get; set; }

    /// <summary>Null where it stands for many.</summary>
    public string? EventId { get; set; }

    public string? IntoId { get; set; }

    public string? Rules { get; set; }

    /// <summary>JSON, see ChangeMapping; where it stands for many, their ids, one a line.</summary>
    public required string Body { get; set; }
}
