using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Citing.Files;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>All formats that events can be taken away in: under <c>/api</c>, in the menus of pages, and by the command <c>export</c>.</summary>
public static class EventFormats
{
    private const int OfReferences = 10_000;

    public static ImmutableArray<EventFormat> All { get; } =
    [
        .. EventFormat.Basic,
        Sources("bib", "BibTeX, the sources", BibtexFile.MediaType, BibtexFile.Write),
        Sources("ris", "RIS, the sources", RisFile.MediaType, RisFile.Write),
        Sources("csl.json", "CSL JSON, the sources", CslJsonFile.MediaType, CslJsonFile.Write),
    ];

    /// <summary>The format of this name, or null.</summary>
    public static EventFormat? Find(string name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    /// <summary>Where the events of a view are in a format, from the site's root on.</summary>
    public static string Link(EventFormat format, TimelineQuery query)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(query);
        return (format.IsFeed ? query.FiltersOnly() : query.EventsOnly()).Link(PathOf(format));
    }

    public static string PathOf(EventFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return "/api/events." + format.Name;
    }

    /// <summary>Whether a format names the day on which it was taken away.</summary>
    public static bool SayToday(EventFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return !EventFormat.Basic.Contains(format);
    }

    private static EventFormat Sources(string name, string title, string mediaType, Func<ReferenceList, string> write) => EventFormat.Text(
        name, title, mediaType + "; charset=utf-8", OfReferences, (frame, events) => [write(References(frame, events))]);

    private static ReferenceList References(ExportFrame frame, IEnumerable<PolicyEvent> events) => CitedEvents.Of(
        frame.Snapshot, frame.Vocabulary, events, frame.Origin + "/", new ReferenceStamp(frame.Title, frame.PageAddress, frame.Today, frame.Snapshot.Version));
}
