using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>A passage of a source and the events that rest on it.</summary>
/// <param name="Number">Its number on the page, from 1, in the order of the text.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Events">The events, at least one.</param>
public sealed record CitedPassage(int Number, TextSpan Span, ImmutableArray<PolicyEvent> Events)
{
    /// <summary>The passages of a source's text in order, each once however many events rest on it.</summary>
    public static ImmutableArray<CitedPassage> All(SourceDocument document, IEnumerable<PolicyEvent> events)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(events);
        var bySpan = new SortedDictionary<TextSpan, ImmutableArray<PolicyEvent>>();
        foreach (var policyEvent in events)
        {
            foreach (var span in SpansOf(policyEvent, document))
            {
                bySpan[span] = bySpan.GetValueOrDefault(span, []).Add(policyEvent);
            }
        }

        return [.. bySpan.Select((pair, index) => new CitedPassage(index + 1, pair.Key, pair.Value))];
    }

    private static IEnumerable<TextSpan> SpansOf(PolicyEvent policyEvent, SourceDocument document) => policyEvent.Citations
        .Where(c => string.Equals(c.SourceId, document.Source.Id, StringComparison.Ordinal) && string.Equals(c.TextId, document.Source.TextId, StringComparison.Ordinal))
        .SelectMany(c => c.Passages)
        .Select(p => p.Span)
        .Where(s => s.Length > 0 && s.End <= document.Text.Length)
        .Distinct();
}
