using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ArmsPolicyTimeline.Chronicle.Sources.Html;

/// <summary>The article that a page describes in its JSON-LD (schema.org).</summary>
internal sealed class JsonLd
{
    private const int DeepestSearch = 4;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] Containers = ["@graph", "mainEntity", "mainEntityOfPage"];

    private readonly JsonElement article;

    private JsonLd(JsonElement article) => this.article = article;

    /// <summary>The first article described; null: there is none that can be read.</summary>
    public static JsonLd? Find(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parse(script.TextContent) is { } root && FindArticle(root, 0) is { } article)
            {
                return new(article);
            }
        }

        return null;
    }

    /// <summary>A property that is a text.</summary>
    public string? Text(string name) => article.TryGetProperty(name, out var value) ? TextOf(value) : null;

    /// <summary>The name, or the names with commas, of a property that is a person or organisation, several of them, or a text.</summary>
    public string? Name(string name)
    {
        if (!article.TryGetProperty(name, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value]).Select(NameOf).OfType<string>().ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? NameOf(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? value.TryGetProperty("name", out var name) ? TextOf(name) : null
        : TextOf(value);

    // Publishers often escape for HTML what stands in a script already.
    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? WebUtility.HtmlDecode(value.GetString()) : null;

    private static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? FindArticle(JsonElement element, int depth)
    {
        if (depth > DeepestSearch)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select(item => FindArticle(item, depth + 1)).FirstOrDefault(found => found is not null);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (IsArticle(element))
        {
            return element;
        }

        return Containers.Select(name => element.TryGetProperty(name, out var inner) ? FindArticle(inner, depth + 1) : null)
            .FirstOrDefault(found => found is not null);
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return false;
        }

        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type];
        return types.Any(one => one.ValueKind == JsonValueKind.String && one.GetString() is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "Report"));
    }
}
