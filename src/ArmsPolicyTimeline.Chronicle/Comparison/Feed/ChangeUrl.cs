using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Feed;

/// <summary>Reads the addresses of the change feed: the timeline's filters, and what only changes have.</summary>
public static class ChangeUrl
{
    private const int LongestId = 200;

    /// <summary>The parameters that the feed heeds.</summary>
    public static ImmutableArray<string> Parameters { get; } = [.. Enum.GetValues<Dimension>().Select(d => d.Slug()), "from", "to", "q", "kind", "event", "before", "after"];

    /// <summary>Reads the parameters of an address; those of the timeline that choose no events are passed over.</summary>
    /// <param name="parameters">Names and values, decoded.</param>
    /// <param name="vocabulary">Knows actors and weapons.</param>
    /// <param name="snapshot">Knows sources and officials.</param>
    public static (ChangeQuery Query, ImmutableArray<QueryNote> Notes) Read(IEnumerable<KeyValuePair<string, string?>> parameters, Vocabulary vocabulary, ChronicleSnapshot? snapshot = null)
    {
        ImmutableArray<KeyValuePair<string, string?>> given = [.. parameters.Where(p => Parameters.Contains(p.Key, StringComparer.Ordinal) && !string.IsNullOrWhiteSpace(p.Value))];
        var reading = TimelineUrl.Read(given.Where(p => p.Key is not "event"), vocabulary, snapshot);
        var notes = new QueryNotes();
        var kinds = ImmutableSortedSet<ChangeKind>.Empty;
        foreach (var slug in Values(given, "kind").SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            kinds = Slugs.FromSlug<ChangeKind>(slug) is { } kind ? kinds.Add(kind) : Unknown(notes, slug, kinds);
        }

        var query = new ChangeQuery(reading.Query, kinds, Values(given, "event").Select(v => Id(notes, v)).LastOrDefault(), Number(notes, given, "before"), Number(notes, given, "after"));
        return (query, [.. reading.Notes, .. notes.All]);
    }

    private static IEnumerable<string> Values(ImmutableArray<KeyValuePair<string, string?>> given, string name) =>
        given.Where(p => string.Equals(p.Key, name, StringComparison.Ordinal)).Select(p => p.Value!.Trim());

    private static ImmutableSortedSet<ChangeKind> Unknown(QueryNotes notes, string value, ImmutableSortedSet<ChangeKind> kinds)
    {
        notes.Add("kind", value, "changes are " + string.Join(", ", Enum.GetValues<ChangeKind>().Select(k => k.Slug())));
        return kinds;
    }

    private static string? Id(QueryNotes notes, string value)
    {
        if (value.Length <= LongestId && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            return value;
        }

        notes.Add("event", value, "it is the id of an event");
        return null;
    }

    private static long? Number(QueryNotes notes, ImmutableArray<KeyValuePair<string, string?>> given, string name)
    {
        if (Values(given, name).LastOrDefault() is not { } value)
        {
            return null;
        }

        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number > 0 || name is "after"))
        {
            return number;
        }

        notes.Add(name, value, "it is the number of a change");
        return null;
    }
}
