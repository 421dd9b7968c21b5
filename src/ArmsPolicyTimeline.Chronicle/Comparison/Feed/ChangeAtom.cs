using System.Globalization;
using System.Text;
using System.Xml;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Events;
using XmlText = ArmsPolicyTimeline.Chronicle.Comparison.Exports.XmlText;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Feed;

/// <summary>Changes as an Atom feed (RFC 4287). Ids are tag URIs made of the number of a change, or of what is asked for: they stay when the site moves.</summary>
public static class ChangeAtom
{
    /// <summary>Path of the feed.</summary>
    public const string Path = "/api/changes.atom";

    /// <summary>The media type.</summary>
    public const string MediaType = AtomFeed.MediaType;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A page of changes.</summary>
    /// <param name="list">The page.</param>
    /// <param name="origin">Scheme and host of the site.</param>
    /// <param name="authority">Whose ids these are.</param>
    public static string Write(ChangeList list, string origin, string authority)
    {
        ArgumentNullException.ThrowIfNull(list);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("title", Namespace, list.Chips.IsEmpty ? "Changes of ArmsPolicyTimeline" : "Changes of ArmsPolicyTimeline: " + XmlText.Legal(string.Join("; ", list.Chips.Select(c => c.Text))));
            xml.WriteElementString("id", Namespace, TagUri.Of(authority, "changes", (list.Query with { Before = null }).Parameters() is { Length: > 0 } asked ? asked : "all"));
            Link(xml, "self", origin + list.Query.Link(Path));
            Link(xml, "alternate", origin + list.Query.Link());
            if (list.NextHref(Path) is { } next)
            {
                Link(xml, "next", origin + next);
            }

            xml.WriteElementString("updated", Namespace, ChangeJson.Instant(list.Lines.Select(l => (DateTimeOffset?)l.Recorded.At).FirstOrDefault() ?? list.Stamp.At ?? DateTimeOffset.UnixEpoch));
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, "ArmsPolicyTimeline");
            xml.WriteEndElement();
            foreach (var line in list.Lines)
            {
                Entry(xml, line, origin, authority);
            }

            xml.WriteEndElement();
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text.Append('\n');
    }

    private static void Entry(XmlWriter xml, ChangeLine line, string origin, string authority)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, XmlText.Legal($"{line.KindWords}: {line.Headline}"));
        xml.WriteElementString("id", Namespace, TagUri.Of(authority, "change", line.Recorded.Number.ToString(CultureInfo.InvariantCulture)));
        Link(xml, "alternate", origin + line.Href);
        xml.WriteElementString("updated", Namespace, ChangeJson.Instant(line.Recorded.At));
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", line.Recorded.Change.Kind.Slug());
        xml.WriteAttributeString("label", line.KindWords);
        xml.WriteEndElement();
        xml.WriteElementString("summary", Namespace, XmlText.Legal(Summary(line)));
        xml.WriteEndElement();
    }

    private static string Summary(ChangeLine line) =>
        string.Join(' ', line.Fields.Select(f => $"{f.Name}: {f.Before} → {f.After}.").Prepend($"{line.When}. {line.Cause}"));

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}
