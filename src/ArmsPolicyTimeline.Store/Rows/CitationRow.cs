namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>One report of an event by one source.</summary>
internal sealed class CitationRow
{
    public required string EventId { get; set; }

    public required string SourceId { get; set; }

    public required string TextId { get; set; }

    /// <summary>EDTF.</summary>
    public string? Date { get; set; }

    public required string DateBasis { get; set; }

    public required string Evidence { get; set; }

    public required string RuleId { get; set; }

    public double Confidence { get; set; }

    /// <summary>Hash of all that the citation says.</summary>
    public required string Hash { get; set; }

    /// <summary>Whose decisions the event followed, says the report, as JSON.</summary>
    public string? Followings { get; set; }
}
