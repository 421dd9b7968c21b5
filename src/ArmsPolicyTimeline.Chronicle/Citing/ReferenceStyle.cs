namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>How references are written.</summary>
public enum ReferenceStyle
{
    /// <summary>The Chicago Manual of Style, 17th edition, notes and bibliography.</summary>
    Chicago,

    /// <summary>Publication Manual of the American Psychological Association, 7th edition.</summary>
    Apa,

    /// <summary>MLA Handbook, 9th edition.</summary>
    Mla,

    /// <summary>BibTeX, with the fields of BibLaTeX.</summary>
    Bibtex,

    /// <summary>RIS (Research Information Systems).</summary>
    Ris,

    /// <summary>CSL-JSON, the items of the Citation Style Language.</summary>
    CslJson,

    /// <summary>The quoted words with their locator, as plain text.</summary>
    Quotation,

    /// <summary>The quoted words with Markdown footnotes.</summary>
    Footnotes,

    /// <summary>The quoted words and their references as HTML.</summary>
    Html,
}
