using AngleSharp.Dom;

namespace ArmsPolicyTimeline.Chronicle.Sources.Html;

/// <summary>
/// Finds the element that holds a page's article: the one named so by <c>itemprop=articleBody</c>, <c>article</c> or
/// <c>main</c>, else the innermost one that holds most of the page's paragraphs, weighed by length and link density.
/// </summary>
internal sealed class HtmlMainText
{
    private const int FewestParagraphCharacters = 40;

    // A named element that holds less than that share of all paragraphs is a teaser's.
    private const double FewestNamedShare = 0.25;
    private const double FewestInnerShare = 0.75;
    private const int CheckedLetters = 60;

    private static readonly string[] Names = ["[itemprop~=articleBody]", "article", "main, [role=main]"];

    private readonly IElement body;
    private readonly Dictionary<INode, double> weights = [];

    /// <summary>Looks for the article in a page.</summary>
    /// <param name="body">The body of the page.</param>
    /// <param name="articleBody">The article's text as the page's JSON-LD has it, to check against; null: it has none.</param>
    public HtmlMainText(IElement body, string? articleBody)
    {
        this.body = body;
        Weigh();
        var named = Names.Select(Heaviest).OfType<IElement>().Where(element => Weight(element) >= FewestNamedShare * Weight(body)).ToList();
        Root = named.FirstOrDefault(element => articleBody is not null && OpensIn(element, articleBody)) ?? named.FirstOrDefault() ?? Innermost();
    }

    /// <summary>The article's element.</summary>
    public IElement Root { get; }

    /// <summary>How much of the article's paragraphs an element holds, 0 to 1.</summary>
    public double ShareOf(IElement element) => Weight(Root) > 0 ? Weight(element) / Weight(Root) : 0;

    private double Weight(IElement element) => weights.GetValueOrDefault(element);

    private IElement? Heaviest(string selector) => body.QuerySelectorAll(selector).OrderByDescending(Weight).FirstOrDefault();

    // Each paragraph's weight counts for all elements around it.
    private void Weigh()
    {
        foreach (var paragraph in body.QuerySelectorAll("p, pre, td, blockquote, div, section, article").Where(element => !IsOutside(element)))
        {
            var weight = OwnWeight(paragraph);
            for (INode? node = paragraph; weight > 0 && node is not null; node = node.Parent)
            {
                weights[node] = weights.GetValueOrDefault(node) + weight;
            }
        }
    }

    private static bool IsOutside(IElement element)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (HtmlPart.IsUnseen(at) || HtmlPart.ByKind(at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // Text that stands in the element itself or in inline elements; links weigh nothing.
    private static double OwnWeight(IElement element)
    {
        var (all, links) = (0, 0);
        var nodes = new Stack<(INode Node, bool IsLink)>(element.ChildNodes.Select(node => (node, false)));
        while (nodes.TryPop(out var entry))
        {
            if (entry.Node.NodeType == NodeType.Text)
            {
                var length = entry.Node.TextContent.Trim().Length;
                all += length;
                links += entry.IsLink ? length : 0;
            }
            else if (entry.Node is IElement child && !HtmlPart.IsBlock(child) && !HtmlPart.IsUnseen(child))
            {
                foreach (var node in child.ChildNodes)
                {
                    nodes.Push((node, entry.IsLink || string.Equals(child.LocalName, "a", StringComparison.Ordinal)));
                }
            }
        }

        return all < FewestParagraphCharacters ? 0 : all - (2.0 * links);
    }

    private IElement Innermost()
    {
        var at = body;
        while (at.Children.MaxBy(Weight) is { } child && Weight(child) >= FewestInnerShare * Weight(body) && HtmlPart.IsBlock(child)
            && child.LocalName is not ("p" or "pre" or "blockquote"))
        {
            at = child;
        }

        return at;
    }

    private static bool OpensIn(IElement element, string articleBody)
    {
        var opening = Letters(articleBody, CheckedLetters);
        return opening.Length == CheckedLetters && Letters(element.TextContent, int.MaxValue).Contains(opening, StringComparison.Ordinal);
    }

    private static string Letters(string text, int most) => string.Concat(text.Where(char.IsLetter).Take(most));
}
