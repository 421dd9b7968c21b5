using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Citing;

/// <summary>What an address asks to be cited: events by id (<c>cite=ID,ID</c>), a source (<c>work=ID</c>) or a passage of it (<c>passage=3</c>), else the timeline of the other parameters.</summary>
/// <param name="Events">Ids of events, in the order asked for.</param>
/// <param name="Work">Id of a source; null where none is asked for.</param>
/// <param name="Passage">Number of a passage on the page of that source; null: the source as a whole.</param>
/// <param name="View">The query of the timeline, as it was given.</param>
public sealed record CiteAddress(ImmutableArray<string> Events, string? Work, int? Passage, string View)
{
    public const string Path = "/cite";

    private const int LongestId = 200;

    /// <summary>Reads the query of an address, with or without question mark.</summary>
    public static CiteAddress Read(string query)
    {
        var given = AddressParameters.Of(query).Where(p => p.Value is { Length: > 0 }).ToList();
        var events = Values("cite").SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(id => id.Length <= LongestId).Distinct(StringComparer.Ordinal).Take(CiteViews.MostEvents + 1).ToImmutableArray();
        return new(
            events,
            events.IsEmpty ? Values("work").FirstOrDefault() : null,
            int.TryParse(Values("passage").FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            query);

        IEnumerable<string> Values(string name) => given.Where(p => string.Equals(p.Key, name, StringComparison.Ordinal)).Select(p => p.Value!);
    }

    /// <summary>Events by id.</summary>
    public static CiteAddress OfEvents(params ImmutableArray<string> ids) => new(ids, null, null, "");

    /// <summary>A source, or a passage of it.</summary>
    public static CiteAddress OfWork(string id, int? passage = null) => new([], id, passage, "");

    /// <summary>The parameters that ask for events or a source; empty for a timeline.</summary>
    public string Parameters => (Events, Work, Passage) switch
    {
        ({ IsEmpty: false }, _, _) => "cite=" + string.Join(',', Events.Select(Uri.EscapeDataString)),
        (_, { } work, { } number) => string.Create(CultureInfo.InvariantCulture, $"work={Uri.EscapeDataString(work)}&passage={number}"),
        (_, { } work, null) => "work=" + Uri.EscapeDataString(work),
        _ => "",
    };
}
