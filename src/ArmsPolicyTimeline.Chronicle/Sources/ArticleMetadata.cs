using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>What is known of an article besides its text; an empty string is never used for "unknown".</summary>
/// <param name="Title">The title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Author">Who wrote it, as printed.</param>
/// <param name="Published">When, no more precisely than known.</param>
/// <param name="PublishedBasis">How <paramref name="Published"/> is known.</param>
/// <param name="Url">Its address (http or https).</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Archived">Address of a copy in an archive (http or https).</param>
/// <param name="Accessed">When the original was looked at.</param>
public sealed record ArticleMetadata(
    string? Title = null,
    string? Publisher = null,
    string? Author = null,
    EdtfDate? Published = null,
    PublicationBasis PublishedBasis = PublicationBasis.None,
    string? Url = null,
    string? Language = null,
    string? Archived = null,
    EdtfDate? Accessed = null)
{
    /// <summary>Nothing known.</summary>
    public static ArticleMetadata Nothing { get; } = new();

    /// <summary>These values, and those of <paramref name="fallback"/> where these are unknown.</summary>
    public ArticleMetadata Or(ArticleMetadata fallback)
    {
        ArgumentNullException.ThrowIfNull(fallback);
        return new(
            Title ?? fallback.Title,
            Publisher ?? fallback.Publisher,
            Author ?? fallback.Author,
            Published ?? fallback.Published,
            Published is null ? fallback.PublishedBasis : PublishedBasis,
            Url ?? fallback.Url,
            Language ?? fallback.Language,
            Archived ?? fallback.Archived,
            Accessed ?? fallback.Accessed);
    }
}
