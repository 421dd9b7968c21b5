namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>An id that was given out and is no longer that of anything.</summary>
internal sealed class FormerIdRow
{
    /// <summary><c>event</c> or <c>source</c>.</summary>
    public required string Kind { get; set; }

    public required string Id { get; set; }

    /// <summary>The id to look at next, which may be a former one by now; null: withdrawn.</summary>
    public string? IntoId { get; set; }

    /// <summary>ISO 8601 in UTC, to the second.</summary>
    public required string At { get; set; }

    public string? Rules { get; set; }

    /// <summary>What it last was: of an event JSON, see ChangeMapping; of a source its title.</summary>
    public string? Last { get; set; }
}
