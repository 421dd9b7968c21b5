namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>A candidate as it was read, kept so that events can be resolved again.</summary>
internal sealed class CandidateRow
{
    public required string Id { get; set; }

    public required string ArticleId { get; set; }

    public int Ordinal { get; set; }

    public required string Actor { get; set; }

    public required string Recipient { get; set; }

    public required string Topic { get; set; }

    /// <summary>JSON; see CandidateMapping.</summary>
    public required string Body { get; set; }
}
