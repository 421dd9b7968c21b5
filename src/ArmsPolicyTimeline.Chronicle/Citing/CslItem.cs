using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Citing.Names;
using ArmsPolicyTimeline.Chronicle.Citing.Styles;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>What citation styles are told of a source (an item of CSL 1.0.2). A field that is not known is null, never invented.</summary>
public sealed record CslItem
{
    private CslItem(string id) => Id = id;

    /// <summary>Citation key: the id of the source.</summary>
    public string Id { get; }

    /// <summary>Which kind of work.</summary>
    public CslType Type { get; private init; }

    /// <summary>Title, its capitals as printed.</summary>
    public string? Title { get; private init; }

    /// <summary>Who wrote it, in the order printed.</summary>
    public ImmutableArray<CslName> Authors { get; private init; } = [];

    /// <summary>Name of the newspaper or site that an article appeared in (CSL <c>container-title</c>).</summary>
    public string? Container { get; private init; }

    /// <summary>Publisher of a work of its own.</summary>
    public string? Publisher { get; private init; }

    /// <summary>When it was published, no more precisely than known.</summary>
    public EdtfDate? Issued { get; private init; }

    /// <summary>Whether <see cref="Issued"/> is not stated by the work but was inferred; styles put it in brackets.</summary>
    public bool IsIssuedInferred { get; private init; }

    /// <summary>"May 30, 2024", "Summer 2024", "May 20–26, 2024"; null when not known.</summary>
    public string? IssuedWords => Issued is { } issued ? StyleDates.Chicago(issued) : null;

    /// <summary>When its address was last read; null when not known.</summary>
    public DateOnly? Accessed { get; private init; }

    /// <summary>Address of an archived copy.</summary>
    public string? ArchiveUrl { get; private init; }

    /// <summary>Address of the original.</summary>
    public string? Url { get; private init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; private init; }

    /// <summary>Whether it was published by the body that wrote it, which styles name only once.</summary>
    public bool IsPublishedByAuthor => Publisher is not null && IsBody(Authors, Publisher);

    /// <summary>The item of a source.</summary>
    public static CslItem Of(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Of(source.Id, source.Metadata);
    }

    /// <summary>The item of a work of which this is known.</summary>
    /// <param name="id">Citation key.</param>
    /// <param name="metadata">What is known.</param>
    public static CslItem Of(string id, ArticleMetadata metadata)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(metadata);
        var (url, publisher) = (Address(metadata.Url), OneLine.Of(metadata.Publisher));
        var authors = AuthorLine.Parse(metadata.Author, publisher, metadata.Language);
        var type = TypeOf(authors, publisher, url);
        return new(id)
        {
            Type = type,
            Title = OneLine.Of(metadata.Title),
            Authors = authors,
            Container = type == CslType.ArticleNewspaper ? publisher : null,
            Publisher = type == CslType.ArticleNewspaper ? null : publisher,
            Issued = metadata.Published,
            IsIssuedInferred = metadata.Published is not null && metadata.PublishedBasis == PublicationBasis.Inferred,
            Accessed = metadata.Accessed is { IsDay: true } day ? day.Earliest : null,
            ArchiveUrl = Address(metadata.Archived),
            Url = url,
            Language = metadata.Language,
        };
    }

    private static CslType TypeOf(ImmutableArray<CslName> authors, string? publisher, string? url) => (publisher, url) switch
    {
        (not null, _) when !IsBody(authors, publisher) => CslType.ArticleNewspaper,
        (_, not null) => CslType.Webpage,
        (not null, null) => CslType.Report,
        _ => CslType.Document,
    };

    private static bool IsBody(ImmutableArray<CslName> authors, string name) => authors is [{ Literal: { } only }] && string.Equals(only, name, StringComparison.OrdinalIgnoreCase);

    private static string? Address(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
}
