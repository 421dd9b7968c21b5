namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>Where the publication date of an article comes from.</summary>
public enum PublicationBasis
{
    /// <summary>Nowhere: there is none.</summary>
    None,

    /// <summary>Front matter of the file.</summary>
    FrontMatter,

    /// <summary>HTML meta tags or JSON-LD.</summary>
    Markup,

    /// <summary>A manifest.</summary>
    Manifest,

    /// <summary>The command line or an upload form.</summary>
    Given,

    /// <summary>A dateline that opens the text.</summary>
    Dateline,

    /// <summary>The address of the article.</summary>
    Url,

    /// <summary>Inferred from the dates that the text itself names.</summary>
    Inferred,
}
