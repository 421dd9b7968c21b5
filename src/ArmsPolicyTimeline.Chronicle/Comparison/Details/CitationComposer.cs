using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>Says one report of an event in words, with the words of its passages that gave the fields set off.</summary>
internal static class CitationComposer
{
    public static CitationDetail Compose(Citation citation, PolicyEvent policyEvent, EventIndex index)
    {
        var source = index.SourceOf(citation.SourceId);
        var differs = citation.Date is { } date && date != policyEvent.Date;
        return new(
            citation.SourceId,
            index.SourceName(citation.SourceId),
            source?.Metadata.Title ?? citation.SourceId,
            source?.Metadata.Published is { } published ? DateWords.Long(published) : "date not known",
            $"/sources/{Uri.EscapeDataString(citation.SourceId)}",
            source?.Metadata.Url,
            source?.IsDigest ?? false,
            Names.Of(citation.Evidence),
            differs ? DateWords.Long(citation.Date!) : "",
            [.. citation.Passages.Select(p => Compose(p, citation, policyEvent.Id))])
        {
            Evidence = citation.Evidence,
            Elsewhere = [.. citation.Fields.Where(f => !citation.Passages.Any(p => p.Span.Contains(f.Span))).Select(f => f.Field).Distinct().Order()],
        };
    }

    /// <summary>The passage on the page of its source, with the event's passages asked for.</summary>
    public static string HrefOf(string sourceId, string eventId, Passage passage) => string.Create(
        CultureInfo.InvariantCulture,
        $"/sources/{Uri.EscapeDataString(sourceId)}?event={Uri.EscapeDataString(eventId)}#p{passage.Locator}");

    private static PassageDetail Compose(Passage passage, Citation citation, string eventId) => new(
        Pieces(passage, citation.Fields),
        string.Create(CultureInfo.InvariantCulture, $"¶ {passage.Locator}"),
        HrefOf(citation.SourceId, eventId, passage))
    {
        Id = PassageId.Of(citation.SourceId, passage),
    };

    // Cut wherever the words of a field begin or end; what several fields share has all of them.
    private static ImmutableArray<PassagePiece> Pieces(Passage passage, ImmutableArray<FieldSpan> fields)
    {
        var here = fields.Where(f => f.Span.Length > 0 && passage.Span.Contains(f.Span)).OrderBy(f => f.Span).ToList();
        var borders = here.SelectMany(f => new[] { f.Span.Start, f.Span.End }).Append(passage.Span.Start).Append(passage.Span.End).Distinct().Order().ToList();
        return
        [
            .. from pair in borders.Zip(borders.Skip(1))
               let span = TextSpan.FromBounds(pair.First, pair.Second)
               let over = here.FindAll(f => f.Span.Contains(span))
               select new PassagePiece(passage.Quote[(span.Start - passage.Span.Start)..(span.End - passage.Span.Start)], over.Count == 0 ? null : over[0].Field)
               {
                   Fields = [.. over.Select(f => f.Field).Distinct()],
               },
        ];
    }
}
