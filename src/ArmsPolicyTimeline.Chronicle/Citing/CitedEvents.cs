using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>Makes the references of what this site shows: the works behind events or a source, and what is quoted of them.</summary>
public static class CitedEvents
{
    /// <summary>The works that report these events, in order of their citation keys, and a note for every report of every event.</summary>
    /// <param name="snapshot">All events and sources.</param>
    /// <param name="vocabulary">Names for the headlines.</param>
    /// <param name="events">The events, in the order in which they are to be quoted.</param>
    /// <param name="root">Absolute address of this site, ended by a slash.</param>
    /// <param name="stamp">The page that shows the events.</param>
    public static ReferenceList Of(ChronicleSnapshot snapshot, Vocabulary vocabulary, IEnumerable<PolicyEvent> events, string root, ReferenceStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(events);
        var index = EventIndex.Of(snapshot, vocabulary);
        var works = new SortedDictionary<string, CslItem>(StringComparer.Ordinal);
        var notes = ImmutableArray.CreateBuilder<ReferenceNote>();
        foreach (var policyEvent in events)
        {
            foreach (var citation in policyEvent.Citations)
            {
                var source = index.SourceOf(citation.SourceId);
                works.TryAdd(citation.SourceId, source is null ? CslItem.Of(citation.SourceId, ArticleMetadata.Nothing) : CslItem.Of(source));
                notes.Add(new(
                    citation.SourceId,
                    [.. citation.Passages.Select(p => Quoted(p, source?.IsDigest ?? false, PassageUrl(root, citation.SourceId, p)))],
                    EventHeadline.Of(policyEvent, vocabulary),
                    root + "events/" + Uri.EscapeDataString(policyEvent.Id),
                    citation.TextId));
            }
        }

        return new([.. works.Values], notes.ToImmutable(), stamp);
    }

    /// <summary>A source as such, or passages of it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="passages">What is quoted of it; none: the source as a whole.</param>
    /// <param name="root">Absolute address of this site, ended by a slash.</param>
    /// <param name="stamp">The page that shows it.</param>
    public static ReferenceList Of(Source source, IEnumerable<Passage> passages, string root, ReferenceStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(stamp);
        var quoted = passages.Select(p => Quoted(p, source.IsDigest, PassageUrl(root, source.Id, p))).ToImmutableArray();
        return new([CslItem.Of(source)], [new(source.Id, quoted, "", stamp.Url, source.TextId)], stamp);
    }

    private static QuotedPassage Quoted(Passage passage, bool isDigest, string url) => new(passage.Quote, passage.Locator, isDigest, url);

    private static string PassageUrl(string root, string sourceId, Passage passage) =>
        $"{root}sources/{Uri.EscapeDataString(sourceId)}#{PassageId.Anchor}{PassageId.Of(sourceId, passage)}";
}
