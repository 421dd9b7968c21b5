namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>How the file of an article is written.</summary>
public enum ArticleFormat
{
    /// <summary><c>.txt</c></summary>
    PlainText,

    /// <summary><c>.md</c></summary>
    Markdown,

    /// <summary><c>.html</c>, <c>.htm</c></summary>
    Html,
}
