namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>One article, that is one file under one name. The articles of a source point to it; one of them is shown.</summary>
internal sealed class ArticleRow
{
    /// <summary>Hash of the file's bytes and its name.</summary>
    public required string Id { get; set; }

    public required string FileSha256 { get; set; }

    public required string FileName { get; set; }

    public required string Format { get; set; }

    public required string ReadingKey { get; set; }

    public required string SourceId { get; set; }

    /// <summary>Whether its text is the source's text, and its candidates count.</summary>
    public bool IsShown { get; set; }

    public required string TextId { get; set; }

    public string? SourceSlug { get; set; }

    public string? DigestFileName { get; set; }

    public string? DigestSha256 { get; set; }

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

    /// <summary>start,length,locator,heading; one a space.</summary>
    public required string Paragraphs { get; set; }

    /// <summary>reason:number; one a space.</summary>
    public required string Cuts { get; set; }
}
