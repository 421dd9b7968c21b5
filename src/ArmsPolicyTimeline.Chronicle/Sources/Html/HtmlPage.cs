using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ArmsPolicyTimeline.Chronicle.Sources.Html;

/// <summary>A parsed page, with the places of its text in the file. Nothing in it is run or fetched.</summary>
internal sealed class HtmlPage
{
    private HtmlPage(IHtmlDocument document, HtmlTextPlaces places) => (Document, Places) = (document, places);

    /// <summary>The tree.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Where its text nodes stand in the file.</summary>
    public HtmlTextPlaces Places { get; }

    /// <summary>Parses a page that <see cref="HtmlLimits"/> lets pass.</summary>
    public static HtmlPage Parse(string fileText)
    {
        var pieces = new List<(string Data, TextSpan File)>();
        var options = new HtmlParserOptions { IsKeepingSourceReferences = true, OnToken = (token, range) => Add(pieces, token, range, fileText.Length) };
        var document = new HtmlParser(options).ParseDocument(fileText);
        return new(document, HtmlTextPlaces.Of(document, fileText, pieces));
    }

    /// <summary>Where an element's start tag stands in the file; null: the parser made the element up.</summary>
    public static int? StartOf(IElement element) => element.SourceReference?.Position.Index is { } index and >= 0 ? index : null;

    private static void Add(List<(string Data, TextSpan File)> pieces, HtmlToken token, TextRange range, int length)
    {
        if (token.Type == HtmlTokenType.Character && range.Start.Index >= 0)
        {
            pieces.Add((token.Data, TextSpan.FromBounds(range.Start.Index, Math.Clamp(range.End.Index, range.Start.Index, length))));
        }
    }
}
