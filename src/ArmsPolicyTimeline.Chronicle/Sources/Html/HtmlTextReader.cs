using AngleSharp.Dom;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources.Html;

/// <summary>Reads the paragraphs of the article in an HTML page.</summary>
internal sealed class HtmlTextReader
{
    // What holds that share of the article's text is the article, whatever its class says.
    private const double MostCutShare = 0.3;
    private const double MostCommentShare = 0.95;
    private const double LinkedShare = 0.8;

    private readonly HtmlTextPlaces places;
    private readonly HtmlMainText main;
    private readonly bool classesTell;
    private readonly List<TextBlock> blocks = [];
    private MappedTextBuilder paragraph = new();
    private int linked;
    private bool isHeading;

    private HtmlTextReader(HtmlTextPlaces places, HtmlMainText main)
    {
        (this.places, this.main) = (places, main);
        classesTell = ShareCutByClass(main.Root) <= MostCutShare;
    }

    /// <summary>The paragraphs in the article's element, normalised, in order, those cut that its markup tells apart; or why there are none.</summary>
    public static ParseResult<IReadOnlyList<TextBlock>> Read(string fileText)
    {
        if (HtmlLimits.Check(fileText) is { } refusal)
        {
            return ParseResult<IReadOnlyList<TextBlock>>.Failed(refusal);
        }

        var page = HtmlPage.Parse(fileText);
        if (page.Document.Body is not { } body)
        {
            return ParseResult<IReadOnlyList<TextBlock>>.Failed("holds no article text: the page has no body");
        }

        var reader = new HtmlTextReader(page.Places, new(body, HtmlMetadataReader.ArticleBody(page.Document)));
        reader.Walk(reader.main.Root, null, false);
        reader.EndParagraph(null);
        return ParseResult<IReadOnlyList<TextBlock>>.Of(reader.blocks);
    }

    /// <summary>What stands before the first and behind the last of these paragraphs.</summary>
    public static IEnumerable<TextCut> MarkupAround(IReadOnlyList<TextBlock> blocks, int fileLength)
    {
        var (start, end) = (blocks.Min(block => block.Text.FileSpan.Start), blocks.Max(block => block.Text.FileSpan.End));
        return new[] { TextSpan.FromBounds(0, start), TextSpan.FromBounds(end, fileLength) }.Where(span => span.Length > 0).Select(span => new TextCut(span, CutReason.Markup));
    }

    // The parser bounds the depth of the tree, so that recursion is safe.
    private void Walk(IElement element, CutReason? cut, bool isLink)
    {
        var wasBreak = false;
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement { LocalName: "br" } lineBreak)
            {
                AppendBreak(lineBreak, wasBreak, cut);
                wasBreak = true;
            }
            else if (node is IElement child && !HtmlPart.IsUnseen(child))
            {
                Enter(child, cut, isLink);
                wasBreak = false;
            }
            else if (node.NodeType == NodeType.Text)
            {
                Append(node, isLink);
                wasBreak &= string.IsNullOrWhiteSpace(node.TextContent);
            }
        }
    }

    private void Enter(IElement child, CutReason? outer, bool isLink)
    {
        var cut = outer ?? ReasonOf(child);
        if (!HtmlPart.IsBlock(child) && cut == outer)
        {
            Walk(child, cut, isLink || string.Equals(child.LocalName, "a", StringComparison.Ordinal));
            return;
        }

        EndParagraph(outer);
        isHeading = child.LocalName is ['h', >= '1' and <= '6'];
        Walk(child, cut, isLink);
        EndParagraph(cut);
    }

    // Some pages name the very paragraphs of the article so ("widget", "tag"); there the names say nothing.
    private double ShareCutByClass(IElement element) => element.Children.Sum(child =>
        HtmlPart.ByKind(child) is null && HtmlPart.ByClass(child) is not (null or CutReason.Comments) && main.ShareOf(child) <= MostCutShare
            ? main.ShareOf(child)
            : ShareCutByClass(child));

    private CutReason? ReasonOf(IElement element)
    {
        var reason = HtmlPart.ByKind(element) ?? HtmlPart.ByClass(element);
        if (reason is not CutReason.Comments && !classesTell)
        {
            reason = HtmlPart.ByKind(element);
        }

        var most = reason is CutReason.Comments ? MostCommentShare : MostCutShare;
        return reason is not null && main.ShareOf(element) <= most && element.QuerySelector("h1") is null ? reason : null;
    }

    private void Append(INode node, bool isLink)
    {
        if (places.Of(node) is { } text)
        {
            paragraph.Append(text);
            linked += isLink ? text.Text.Count(char.IsLetter) : 0;
        }
    }

    // One line break is a space; two make a paragraph.
    private void AppendBreak(IElement lineBreak, bool wasBreak, CutReason? cut)
    {
        if (wasBreak)
        {
            EndParagraph(cut);
        }
        else if (paragraph.Length > 0)
        {
            var start = HtmlPage.StartOf(lineBreak) ?? paragraph.LastFileEnd;
            paragraph.Append('\n', start, start);
        }
    }

    private void EndParagraph(CutReason? cut)
    {
        var text = TextNormaliser.Normalise(paragraph.ToText());
        if (text.Length > 0)
        {
            blocks.Add(new(text, isHeading, Cut: cut ?? (IsLinks(text.Text) ? CutReason.RelatedLink : null)));
        }

        (paragraph, linked, isHeading) = (new(), 0, false);
    }

    // Nothing but links, and no sentence.
    private bool IsLinks(string text) => !isHeading && linked >= LinkedShare * text.Count(char.IsLetter) && linked > 0 && text[^1] is not ('.' or '”' or '"');
}
