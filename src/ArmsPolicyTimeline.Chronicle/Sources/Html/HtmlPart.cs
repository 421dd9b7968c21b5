using AngleSharp.Dom;

namespace ArmsPolicyTimeline.Chronicle.Sources.Html;

/// <summary>Tells by its name, role and classes which part of a page an element is.</summary>
internal static class HtmlPart
{
    private static readonly string[] Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul",
    ];

    private static readonly string[] Unseen =
    [
        "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "canvas", "button", "select", "input", "textarea", "head", "title", "meta", "link",
        "map", "datalist", "dialog", "noframes", "frameset", "plaintext", "xmp",
    ];

    // Words of class and id names, as they stand between spaces, hyphens and underscores.
    private static readonly (CutReason Reason, string[] Words)[] ByName =
    [
        (CutReason.Comments, ["comment", "comments", "disqus", "respond", "commentlist", "discussion"]),
        (CutReason.Caption, ["caption", "captions", "credit", "credits", "gallery", "slideshow", "lightbox"]),
        (CutReason.RelatedLink, ["related", "recommended", "recommendations", "recirc", "teaser", "teasers", "promo", "outbrain", "taboola", "readmore", "trending", "popular", "more", "recent"]),
        (CutReason.Subscription, ["newsletter", "newsletters", "subscribe", "subscription", "signup", "paywall", "donate", "donation", "optin"]),
        (CutReason.AuthorNote, ["bio", "biography", "authorbox", "authorbio"]),
        (CutReason.Furniture, ["share", "sharing", "social", "tags", "tag", "breadcrumb", "breadcrumbs", "ad", "ads", "advert", "advertisement", "sponsor", "sponsored", "cookie", "cookies", "consent",
            "byline", "sidebar", "widget", "toolbar", "pagination", "pager", "menu", "navbar", "nav", "navigation", "footer", "masthead", "banner", "print", "skip", "hidden", "screenreader"]),
    ];

    private static readonly char[] NameSeparators = [' ', '-', '_', '\t', '\n', '\r'];

    /// <summary>Whether its text is a paragraph of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether no reader sees it.</summary>
    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName) || element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why it is no part of the article by what it is; null: it may be one.</summary>
    public static CutReason? ByKind(IElement element) => element.LocalName switch
    {
        "figure" or "figcaption" or "picture" or "video" or "audio" => CutReason.Caption,
        "aside" => CutReason.RelatedLink,
        "nav" or "footer" or "form" or "menu" => CutReason.Furniture,
        _ => element.GetAttribute("role") switch
        {
            "navigation" or "banner" or "contentinfo" or "search" or "menu" or "dialog" => CutReason.Furniture,
            "complementary" => CutReason.RelatedLink,
            _ => null,
        },
    };

    /// <summary>Why it is no part of the article by what its author named it; null: the names say nothing.</summary>
    public static CutReason? ByClass(IElement element)
    {
        var names = $"{element.ClassName} {element.Id}".ToLowerInvariant().Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries);
        if (names.Contains("author") && names.Intersect(["about", "info", "box", "description", "note"], StringComparer.Ordinal).Any())
        {
            return CutReason.AuthorNote;
        }

        foreach (var (reason, words) in ByName)
        {
            if (names.Any(words.Contains))
            {
                return reason;
            }
        }

        return null;
    }
}
