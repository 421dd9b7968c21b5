using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Citing;

/// <summary>What the head of a page says of the work that the page is about, for reference managers and search engines.</summary>
public static class PageMetadata
{
    /// <summary>
    /// Meta tags by name: Highwire (<c>citation_…</c>), Dublin Core (<c>DC.…</c>) and the item type of Zotero. Names of people come
    /// family name first, so that nobody has to guess.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="pageUrl">Absolute address of the page, given where the work has none of its own.</param>
    public static ImmutableArray<(string Name, string Content)> Tags(CslItem work, string pageUrl)
    {
        ArgumentNullException.ThrowIfNull(work);
        var date = work.Issued is { } issued ? Iso(issued) ?? work.IssuedWords : null;
        (string Name, string? Content)[] all =
        [
            ("z:itemType", work.Type switch { CslType.ArticleNewspaper => "newspaperArticle", CslType.Report => "report", CslType.Webpage => "webpage", _ => "document" }),
            ("citation_title", work.Title),
            .. work.Authors.Select(a => ("citation_author", (string?)Inverted(a))),
            ("citation_date", date),
            ("citation_journal_title", work.Container),
            ("citation_publisher", work.Publisher ?? work.Container),
            ("citation_language", work.Language),
            ("citation_public_url", work.Url ?? pageUrl),
            ("DC.title", work.Title),
            .. work.Authors.Select(a => ("DC.creator", (string?)Inverted(a))),
            ("DC.date", work.Issued?.ToString()),
            ("DC.publisher", work.Publisher ?? work.Container),
            ("DC.language", work.Language),
            ("DC.identifier", work.Url ?? pageUrl),
            ("DC.type", "Text"),
        ];
        return [.. all.Where(t => t.Content is not null).Select(t => (t.Name, t.Content!))];
    }

    /// <summary>The work as schema.org has it.</summary>
    /// <param name="work">The work.</param>
    public static JsonObject Linked(CslItem work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var data = new JsonObject
        {
            ["@type"] = work.Type switch { CslType.ArticleNewspaper => "NewsArticle", CslType.Webpage => "WebPage", CslType.Report => "Report", _ => "CreativeWork" },
        };
        Add("headline", work.Title);
        Add("name", work.Title);
        Add("url", work.Url);
        Add("datePublished", work.Issued is { } issued && Iso(issued) is { } iso ? iso : null);
        Add("inLanguage", work.Language);
        Add("archivedAt", work.ArchiveUrl);
        if ((work.Publisher ?? work.Container) is { } publisher)
        {
            data["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = publisher };
        }

        if (!work.Authors.IsEmpty)
        {
            data["author"] = new JsonArray([.. work.Authors.Select(Author)]);
        }

        return data;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                data[name] = value;
            }
        }
    }

    /// <summary>The page of a source.</summary>
    public static JsonObject OfSource(CslItem work, string pageUrl)
    {
        var data = Linked(work);
        data.Insert(0, "@context", "https://schema.org");
        data["mainEntityOfPage"] = pageUrl;
        return data;
    }

    /// <summary>The page of an event: a claim, and the works it appears in.</summary>
    public static JsonObject OfEvent(PolicyEvent policyEvent, string headline, ReferenceList references, string pageUrl)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        ArgumentNullException.ThrowIfNull(references);
        var claim = new JsonObject
        {
            ["@type"] = "Claim",
            ["name"] = headline,
            ["appearance"] = new JsonArray([.. references.Works.Select(Linked)]),
        };
        if (policyEvent.Date is { } date)
        {
            claim["temporalCoverage"] = date.ToString();
        }

        return new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "WebPage",
            ["@id"] = pageUrl,
            ["name"] = headline,
            ["url"] = pageUrl,
            ["isPartOf"] = new JsonObject { ["@type"] = "WebSite", ["name"] = ReferenceStamp.Site },
            ["mainEntity"] = claim,
            ["citation"] = new JsonArray([.. references.Works.Select(Linked)]),
        };
    }

    private static JsonNode Author(CslName name)
    {
        var author = new JsonObject { ["@type"] = name.Literal is null ? "Person" : "Organization", ["name"] = name.Literal ?? string.Join(' ', new[] { name.Given, name.Short, name.Suffix }.OfType<string>()) };
        if (name.Literal is null)
        {
            author["familyName"] = name.Short;
            author["givenName"] = name.Given;
        }

        return author;
    }

    private static string Inverted(CslName name) => name.Literal ?? string.Join(", ", new[] { name.Short, name.Given, name.Suffix }.OfType<string>());

    private static string? Iso(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Year => date.Earliest.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };
}
