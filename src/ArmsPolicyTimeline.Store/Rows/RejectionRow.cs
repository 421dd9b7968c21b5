namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>A reading that was left out, with its reason.</summary>
internal sealed class RejectionRow
{
    public required string Id { get; set; }

    public required string ArticleId { get; set; }

    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public int TriggerStart { get; set; }

    public int TriggerLength { get; set; }

    public required string Reason { get; set; }

    public required string RuleId { get; set; }
}
