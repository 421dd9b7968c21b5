using System.Collections.Frozen;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>What a file of events says besides the events.</summary>
/// <param name="Snapshot">Knows the sources.</param>
/// <param name="Vocabulary">Names.</param>
/// <param name="Origin">The site's scheme and host, put before every address; empty where there is no site.</param>
public sealed record ExportFrame(ChronicleSnapshot Snapshot, Vocabulary Vocabulary, string Origin)
{
    /// <summary>Whose ids these are (RFC 4151) where nothing else is said; a name that can belong to nobody.</summary>
    public const string UsualAuthority = "arms-policy-timeline.invalid";

    private readonly Lazy<FrozenDictionary<string, Source>> sources = new(() => Snapshot.Sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal));

    /// <summary>What the file was asked for with.</summary>
    public TimelineQuery Query { get; init; } = new();

    /// <summary>Where the file is, from the origin on.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The authority of ids that hold everywhere: a host name that stays when the site moves.</summary>
    public string Authority { get; init; } = UsualAuthority;

    /// <summary>The day on which it is taken away.</summary>
    public DateOnly Today { get; init; }

    /// <summary>How many of the events have no date of their own.</summary>
    public int Undated { get; init; }

    /// <summary>"Events on who allowed which weapons", with the filters behind it.</summary>
    public string Title
    {
        get
        {
            var filters = string.Join("; ", ChipWords(Query));
            return "Events on who allowed which weapons" + (filters.Length == 0 ? "" : ": " + filters);
        }
    }

    /// <summary>The page with the same events.</summary>
    public string PageAddress => Origin + Query.FiltersOnly().Link();

    /// <summary>The file itself.</summary>
    public string Address => Origin + Query.EventsOnly().Link(Path);

    /// <summary>The page of an event.</summary>
    public string Permalink(string eventId) => $"{Origin}/events/{Uri.EscapeDataString(eventId)}";

    /// <summary>An id that stays when the site moves: a tag URI (RFC 4151).</summary>
    /// <param name="kind">What it is of: <c>event</c>, <c>view</c>.</param>
    /// <param name="id">Its id among these.</param>
    public string Tag(string kind, string id) => TagUri.Of(Authority, kind, id);

    /// <summary>The source with this id, or null.</summary>
    public Source? SourceOf(string id) => sources.Value.GetValueOrDefault(id);

    /// <summary>The name of a source: its publisher, or its title, or its id, the first that is known.</summary>
    public string SourceName(string id) => SourceOf(id) is { Metadata: var known } ? known.Publisher ?? known.Title ?? id : id;

    /// <summary>The last day on which a source that reports an event was published: when what is known of it changed last. Where no source says, the last day of its date; else the first day of 1970.</summary>
    public DateOnly ChangedOn(PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        return policyEvent.Citations.Select(c => SourceOf(c.SourceId)?.Metadata.Published?.Latest).Append(policyEvent.FirstPublished?.Latest).Max()
            ?? policyEvent.Date?.Latest ?? Never;
    }

    /// <summary>The last day on which any source was published.</summary>
    public DateOnly LastChange => Snapshot.Sources.Select(s => s.Metadata.Published?.Latest).Max() ?? Never;

    private static DateOnly Never => new(1970, 1, 1);

    private static IEnumerable<string> ChipWords(TimelineQuery query) =>
        from pair in TimelineUrl.Write(query.FiltersOnly() with { Data = null }).Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        select $"{parts[0]} {Uri.UnescapeDataString(parts[1]).Replace(",", ", ", StringComparison.Ordinal)}";
}
