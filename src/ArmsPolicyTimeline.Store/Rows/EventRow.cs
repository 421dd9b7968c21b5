namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>An event.</summary>
internal sealed class EventRow
{
    public required string Id { get; set; }

    public required string Actor { get; set; }

    public string? Official { get; set; }

    public string? Office { get; set; }

    public required string Recipient { get; set; }

    public required string Action { get; set; }

    public required string Topic { get; set; }

    /// <summary>EDTF.</summary>
    public string? Date { get; set; }

    public required string DateBasis { get; set; }

    public string? DateAnchor { get; set; }

    public required string Phase { get; set; }

    public string? LimitTerritory { get; set; }

    public string? LimitTargets { get; set; }

    public string? LimitRange { get; set; }

    public string? LimitVariant { get; set; }

    public string? LimitPurpose { get; set; }

    /// <summary>Set exactly when there are limits.</summary>
    public string? LimitWords { get; set; }

    public required string Evidence { get; set; }

    public required string Modality { get; set; }

    public double Confidence { get; set; }

    /// <summary>EDTF.</summary>
    public string? FirstPublished { get; set; }

    /// <summary>Hash of all that the event says.</summary>
    public required string Hash { get; set; }
}
