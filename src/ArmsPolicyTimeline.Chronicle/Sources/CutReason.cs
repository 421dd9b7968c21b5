namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>Why a piece of a file is not part of the article.</summary>
public enum CutReason
{
    /// <summary>Front matter, head, scripts, navigation and other markup around the article.</summary>
    Markup,

    /// <summary>A picture's caption or credit.</summary>
    Caption,

    /// <summary>A link to or teaser of another article.</summary>
    RelatedLink,

    /// <summary>An invitation to subscribe, sign up, donate or share.</summary>
    Subscription,

    /// <summary>A note on the author.</summary>
    AuthorNote,

    /// <summary>Readers' comments.</summary>
    Comments,

    /// <summary>Section names, tags, bylines and the like.</summary>
    Furniture,
}
