using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>All formats that events can be taken away in: under <c>/api</c>, in the menus of pages, and by the command <c>export</c>.</summary>
public static class EventFormats
{
    public static ImmutableArray<EventFormat> All { get; } = EventFormat.Basic;

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
}
