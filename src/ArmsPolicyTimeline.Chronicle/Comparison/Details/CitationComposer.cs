using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

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
            [.. citation.Passages.Select(p => Compose(p, citation, policyEvent.Id))]);
    }

    /// <summary>The passage on the page of its source, with the event's passages asked for.</summary>
    public static string HrefOf(string sourceId, string eventId, Passage passage) => string.Create(
        CultureInfo.InvariantCulture,
        $"/sources/{Uri.EscapeDataString(sourceId)}?event={Uri.EscapeDataString(eventId)}#p{passage.Locator}");

    private static PassageDetail Compose(Passage passage, Citation citation, string eventId) => new(
        Pieces(passage, citation.Fields),
        string.Create(CultureInfo.InvariantCulture, $"¶ {passage.Locator}"),
        HrefOf(citation.SourceId, eventId, passage));

    private static ImmutableArray<PassagePiece> Pieces(Passage passage, ImmutableArray<FieldSpan> fields)
    {
        var pieces = ImmutableArray.CreateBuilder<PassagePiece>();
        var at = passage.Span.Start;
        foreach (var field in fields.Where(f => f.Span.Length > 0 && passage.Span.Contains(f.Span)).OrderBy(f => f.Span))
        {
            if (field.Span.Start < at)
            {
                continue;
            }

            Add(at, field.Span.Start, null);
            Add(field.Span.Start, field.Span.End, field.Field);
            at = field.Span.End;
        }

        Add(at, passage.Span.End, null);
        return pieces.ToImmutable();

        void Add(int start, int end, FieldName? field)
        {
            if (end > start)
            {
                pieces.Add(new(passage.Quote[(start - passage.Span.Start)..(end - passage.Span.Start)], field));
            }
        }
    }
}
