namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>What finds a passage of a text again, as it was when the text was read. Never made anew while the text is there.</summary>
internal sealed class SelectorRow
{
    public required string TextId { get; set; }

    /// <summary>In code units of the text as it was, as in <see cref="PassageRow"/>.</summary>
    public int Start { get; set; }

    public int Length { get; set; }

    /// <summary>The words, where they are more than the passage's own quotation; null: they are that.</summary>
    public string? Exact { get; set; }

    public required string Prefix { get; set; }

    public required string Suffix { get; set; }

    /// <summary>In code points.</summary>
    public int PositionStart { get; set; }

    public int PositionEnd { get; set; }

    public required string Sha256 { get; set; }

    public int NormaliserVersion { get; set; }
}
