namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>What kind of work a source is, by the Citation Style Language (CSL 1.0.2, appendix III).</summary>
public enum CslType
{
    /// <summary>An article that somebody else than its author published.</summary>
    ArticleNewspaper,

    /// <summary>A page of the web without a publisher of its own.</summary>
    Webpage,

    /// <summary>What a body publishes of its own, off the web.</summary>
    Report,

    /// <summary>Neither publisher nor address is known.</summary>
    Document,
}
