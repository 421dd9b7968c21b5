using AngleSharp.Dom;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources.Html;

/// <summary>
/// Knows where the text nodes of a page stand in its file. The tokenizer says from where to where each run of characters
/// goes; the nodes of the tree are the same runs, in the same order but for what the parser moves out of tables.
/// </summary>
internal sealed class HtmlTextPlaces
{
    private const int MostSearches = 500;

    private readonly Dictionary<INode, MappedText> places = [];
    private readonly MappedText stream;
    private int at;
    private int searches;

    private HtmlTextPlaces(MappedText stream) => this.stream = stream;

    /// <summary>The places of all text nodes of a document.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="fileText">The file it was parsed from.</param>
    /// <param name="pieces">The runs of characters, entities resolved, and where each stands in the file.</param>
    public static HtmlTextPlaces Of(IDocument document, string fileText, List<(string Data, TextSpan File)> pieces)
    {
        var characters = new MappedTextBuilder();
        foreach (var (data, file) in pieces)
        {
            HtmlCharacters.Append(characters, data, fileText, file);
        }

        var found = new HtmlTextPlaces(characters.ToText());
        foreach (var node in document.Descendants().Where(node => node.NodeType == NodeType.Text))
        {
            found.Place(node);
        }

        return found;
    }

    /// <summary>The node's text with its place in the file; null: it is not known.</summary>
    public MappedText? Of(INode node) => places.GetValueOrDefault(node);

    private void Place(INode node)
    {
        var data = node.TextContent;
        if (data.Length == 0)
        {
            return;
        }

        // White space before the page's elements makes no node.
        while (at < stream.Length && CharacterClasses.IsSpace(stream.Text[at]) && !CharacterClasses.IsSpace(data[0]))
        {
            at++;
        }

        if (string.CompareOrdinal(stream.Text, at, data, 0, data.Length) == 0)
        {
            places[node] = stream.Slice(at, data.Length);
            at += data.Length;
        }
        else if (!string.IsNullOrWhiteSpace(data) && searches++ < MostSearches)
        {
            PlaceElsewhere(node, data);
        }
    }

    // Ahead where a template was skipped; behind where the parser moved text out of a table.
    private void PlaceElsewhere(INode node, string data)
    {
        var found = stream.Text.IndexOf(data, at, StringComparison.Ordinal);
        if (found >= 0)
        {
            places[node] = stream.Slice(found, data.Length);
            at = found + data.Length;
        }
        else if (stream.Text.IndexOf(data, StringComparison.Ordinal) is var before and >= 0)
        {
            places[node] = stream.Slice(before, data.Length);
        }
    }
}
