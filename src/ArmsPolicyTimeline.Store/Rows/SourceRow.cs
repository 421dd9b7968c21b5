namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>A source, with what all its articles together say of it.</summary>
internal sealed class SourceRow
{
    public required string Id { get; set; }

    /// <summary>The id without what tells it apart from others of the same name.</summary>
    public required string Slug { get; set; }

    public required string TextId { get; set; }

    public bool IsDigest { get; set; }

    public int ArticleCount { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Author { get; set; }

    /// <summary>EDTF.</summary>
    public string? Published { get; set; }

    public required string PublishedBasis { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    public string? Archived { get; set; }

    /// <summary>EDTF.</summary>
    public string? Accessed { get; set; }

    public required string Hash { get; set; }
}
