namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>A normalised text; several articles can have the same.</summary>
internal sealed class TextRow
{
    /// <summary>SHA-256 of the text.</summary>
    public required string Id { get; set; }

    public required string Text { get; set; }
}
