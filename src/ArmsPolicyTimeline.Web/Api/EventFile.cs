using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>The events of a query as a file, not yet written.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Total">How many events the filters let through.</param>
/// <param name="Pieces">The file piece by piece.</param>
internal sealed record EventFile(EventFormat Format, int Total, IEnumerable<ReadOnlyMemory<byte>> Pieces)
{
    /// <summary>Whether the format has no room for so many.</summary>
    public bool IsTooLarge => Total > Format.MostEvents && !Format.IsFeed;

    /// <summary>The file of a query.</summary>
    public static EventFile Of(EventFormat format, ChronicleSnapshot snapshot, Vocabulary vocabulary, TimelineQuery query, SearchResult? search, string origin, string authority, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(format);
        var asked = format.IsFeed ? query.FiltersOnly() with { Descending = true } : query;
        var sequence = EventSequence.Of(snapshot, vocabulary, asked, search);
        var frame = new ExportFrame(snapshot, vocabulary, origin)
        {
            Query = format.IsFeed ? query.FiltersOnly() : query,
            Path = EventFormats.PathOf(format),
            Authority = authority,
            Today = today,
            Undated = sequence.CountUndated(),
        };
        return new(format, sequence.Count, format.Write(frame, sequence.Events(0, format.MostEvents, format.Extent)));
    }
}
