using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>Events as an Atom feed (RFC 4287). Ids are tag URIs made of the id of the event, or of the filters: they stay when the site moves.</summary>
public static class AtomFeed
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    /// <summary>The feed piece by piece.</summary>
    public static IEnumerable<string> Write(ExportFrame frame, IEnumerable<PolicyEvent> events)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(events);
        var known = events as IReadOnlyCollection<PolicyEvent> ?? [.. events];
        yield return Head(frame, known.Count == 0 ? frame.LastChange : known.Max(frame.ChangedOn));
        foreach (var policyEvent in known)
        {
            yield return Entry(policyEvent, frame);
        }

        yield return "</feed>\n";
    }

    private static string Head(ExportFrame frame, DateOnly updated) => new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n")
        .Append(Element("id", frame.Tag("view", TimelineUrl.Write(frame.Query.FiltersOnly() with { Data = null }) is { Length: > 0 } filters ? filters : "all")))
        .Append(Element("title", frame.Title))
        .Append(Element("updated", Instant(updated)))
        .Append("  <author><name>ArmsPolicyTimeline</name></author>\n")
        .Append(Link("self", "application/atom+xml", frame.Address))
        .Append(Link("alternate", "text/html", frame.PageAddress))
        .Append("  <generator>ArmsPolicyTimeline</generator>\n")
        .ToString();

    private static string Entry(PolicyEvent policyEvent, ExportFrame frame) => new StringBuilder("<entry>\n")
        .Append(Element("id", frame.Tag("event", policyEvent.Id)))
        .Append(Element("title", EventHeadline.Of(policyEvent, frame.Vocabulary)))
        .Append(Element("updated", Instant(frame.ChangedOn(policyEvent))))
        .Append(policyEvent.FirstPublished is { } first ? Element("published", Instant(first.Latest)) : "")
        .Append(Link("alternate", "text/html", frame.Permalink(policyEvent.Id)))
        .Append(CultureInfo.InvariantCulture, $"  <category term=\"{policyEvent.Action.Slug()}\" label=\"{Names.Of(policyEvent.Action)}\"/>\n")
        .Append(Element("summary", EventSummary.Of(policyEvent, frame)))
        .Append("</entry>\n")
        .ToString();

    private static string Element(string name, string text) => $"  <{name}>{XmlText.Of(text)}</{name}>\n";

    private static string Link(string relation, string mediaType, string address) => $"  <link rel=\"{relation}\" type=\"{mediaType}\" href=\"{XmlText.Of(address)}\"/>\n";

    private static string Instant(DateOnly day) => EdtfDate.Iso(day) + "T00:00:00Z";
}
