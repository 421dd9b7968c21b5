using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ArmsPolicyTimeline.Chronicle.Sources.Formats;

namespace ArmsPolicyTimeline.Chronicle.Sources.Html;

/// <summary>Reads what a page says of its article: JSON-LD first, then meta tags, then the page's own elements.</summary>
internal static class HtmlMetadataReader
{
    private static readonly string[] MetaKeys = ["property", "name", "itemprop"];

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate", "publish-date", "publication_date",
        "parsely-pub-date", "sailthru.date", "article.published", "citation_publication_date",
    ];

    /// <summary>What the page says; nothing where it cannot be parsed.</summary>
    public static ArticleMetadata Read(string fileText) =>
        HtmlLimits.Check(fileText) is null ? Read(HtmlPage.Parse(fileText).Document) : ArticleMetadata.Nothing;

    /// <summary>The article's text as the page's JSON-LD has it.</summary>
    public static string? ArticleBody(IHtmlDocument document) => JsonLd.Find(document)?.Text("articleBody");

    private static ArticleMetadata Read(IHtmlDocument document)
    {
        var json = JsonLd.Find(document);
        var publisher = json?.Name("publisher") ?? Meta(document, "og:site_name") ?? Meta(document, "application-name");
        var published = new[] { json?.Text("datePublished") }.Concat(DateNames.Select(name => Meta(document, name))).Append(PublishedTime(document))
            .Select(MetadataValue.Date).FirstOrDefault(date => date is not null);
        return new(
            MetadataValue.Text(json?.Text("headline") ?? Meta(document, "og:title") ?? Meta(document, "twitter:title") ?? Heading(document) ?? PageTitle(document, publisher)),
            MetadataValue.Text(publisher),
            MetadataValue.Text(json?.Name("author") ?? Author(document)),
            published,
            published is null ? PublicationBasis.None : PublicationBasis.Markup,
            new[] { document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta(document, "og:url"), json?.Text("url") }
                .FirstOrDefault(url => url is not null && MetadataValue.IsWebAddress(url)),
            new[] { document.DocumentElement.GetAttribute("lang"), Meta(document, "og:locale")?.Replace('_', '-'), json?.Text("inLanguage") }
                .Select(language => language?.Trim()).FirstOrDefault(language => language is not null && MetadataValue.IsLanguage(language)));
    }

    // Names of meta tags differ in case and stand in three attributes.
    private static string? Meta(IHtmlDocument document, string name) => document.QuerySelectorAll("meta[content]")
        .FirstOrDefault(meta => MetaKeys.Any(key => string.Equals(meta.GetAttribute(key)?.Trim(), name, StringComparison.OrdinalIgnoreCase)))
        ?.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content) ? content : null;

    // A link in place of a name names nobody.
    private static string? Author(IHtmlDocument document) => new[] { Meta(document, "author"), Meta(document, "article:author"), document.QuerySelector("[rel=author]")?.TextContent }
        .FirstOrDefault(author => !string.IsNullOrWhiteSpace(author) && !author.Contains("://", StringComparison.Ordinal));

    private static string? Heading(IHtmlDocument document) => document.QuerySelectorAll("h1") is [{ } only] && !string.IsNullOrWhiteSpace(only.TextContent) ? only.TextContent : null;

    // "Title - Publisher", "Title | Publisher"
    private static string? PageTitle(IHtmlDocument document, string? publisher)
    {
        var title = document.Title?.Trim() ?? "";
        if (publisher is not null && title.EndsWith(publisher, StringComparison.OrdinalIgnoreCase))
        {
            title = title[..^publisher.Length].TrimEnd(' ', '-', '–', '—', '|', '·', ':');
        }

        return title.Length == 0 ? null : title;
    }

    // The time that says it is the publication's, else the only one.
    private static string? PublishedTime(IHtmlDocument document) => (document.QuerySelector("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished][content]")
        ?? (document.QuerySelectorAll("time[datetime]") is [{ } only] ? only : null)) is { } time ? time.GetAttribute("datetime") ?? time.GetAttribute("content") : null;
}
