using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Answers;

/// <summary>A source as other programs get it.</summary>
public sealed record SourceItem
{
    /// <summary>Readable id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string? Publisher { get; init; }

    /// <summary>Who wrote it, as printed.</summary>
    public required string? Author { get; init; }

    /// <summary>When it was published, as an EDTF date.</summary>
    public required string? Published { get; init; }

    /// <summary>How that is known.</summary>
    public required PublicationBasis PublishedBasis { get; init; }

    /// <summary>Where it was published (http or https).</summary>
    public required string? Url { get; init; }

    /// <summary>Its language, a BCP 47 tag.</summary>
    public required string? Language { get; init; }

    /// <summary>SHA-256 of its normalised text, which is that text's id.</summary>
    public required string Text { get; init; }

    /// <summary>Whether that text is a digest in this project's own words.</summary>
    public required bool IsDigest { get; init; }

    /// <summary>How many articles of it there are.</summary>
    public required int Articles { get; init; }

    /// <summary>How many events it reports.</summary>
    public required int Events { get; init; }

    /// <summary>Its page.</summary>
    public required string Permalink { get; init; }

    /// <summary>Where its text is.</summary>
    public required string TextAddress { get; init; }

    /// <summary>A source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="events">How many events it reports.</param>
    /// <param name="origin">The site's scheme and host.</param>
    public static SourceItem Of(Source source, int events, string origin)
    {
        ArgumentNullException.ThrowIfNull(source);
        var known = source.Metadata;
        var path = "sources/" + Uri.EscapeDataString(source.Id);
        return new()
        {
            Id = source.Id,
            Title = known.Title,
            Publisher = known.Publisher,
            Author = known.Author,
            Published = known.Published?.ToString(),
            PublishedBasis = known.PublishedBasis,
            Url = Uri.TryCreate(known.Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? known.Url : null,
            Language = known.Language,
            Text = source.TextId,
            IsDigest = source.IsDigest,
            Articles = source.ArticleCount,
            Events = events,
            Permalink = $"{origin}/{path}",
            TextAddress = $"{origin}/api/{path}/text",
        };
    }
}
