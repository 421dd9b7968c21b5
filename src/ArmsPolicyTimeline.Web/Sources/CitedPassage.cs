using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>A passage of a source and the events that rest on it.</summary>
/// <param name="Number">Its number on the page, from 1, in the order of the text.</param>
/// <param name="Span">Where it stands in the text as it is now.</param>
/// <param name="Events">The events, at least one.</param>
public sealed record CitedPassage(int Number, TextSpan Span, ImmutableArray<PolicyEvent> Events)
{
    /// <summary>Its short id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether it can bear the anchor: of the same words in one paragraph only the first can.</summary>
    public bool IsAnchored { get; init; }

    /// <summary>What was kept of it; null where nothing was.</summary>
    public KeptPassage? Kept { get; init; }

    /// <summary>Whether it stands where it was read; null where that cannot be told.</summary>
    public ProofState? State { get; init; }

    /// <summary>Its fragment.</summary>
    public string Fragment => "#" + PassageId.Anchor + Id;

    /// <summary>The passages of a source's text in order, each once however many events rest on it.</summary>
    public static ImmutableArray<CitedPassage> All(SourceDocument document, IEnumerable<PolicyEvent> events) => All(document, events, []);

    /// <summary>The passages that stand in a source's text, in order, each once however many events rest on it.</summary>
    /// <param name="document">The source's text.</param>
    /// <param name="events">The events that rest on it.</param>
    /// <param name="proven">What became of its passages.</param>
    public static ImmutableArray<CitedPassage> All(SourceDocument document, IEnumerable<PolicyEvent> events, ImmutableArray<ProvenPassage> proven)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(events);
        var known = proven.ToLookup(p => p.Kept.Passage.Span);
        var bySpan = new SortedDictionary<TextSpan, CitedPassage>();
        foreach (var policyEvent in events)
        {
            foreach (var passage in PassagesOf(policyEvent, document))
            {
                var proof = known[passage.Span].FirstOrDefault();
                if ((proof is null ? passage.Span : proof.Proof.Found) is { Length: > 0 } span && span.End <= document.Text.Length)
                {
                    var cited = bySpan.GetValueOrDefault(span) ?? new(0, span, []) { Id = PassageId.Of(document.Source.Id, passage), Kept = proof?.Kept, State = proof?.Proof.State };
                    bySpan[span] = cited with { Events = cited.Events.Add(policyEvent) };
                }
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. bySpan.Values.Select((cited, index) => cited with { Number = index + 1, IsAnchored = seen.Add(cited.Id) })];
    }

    private static IEnumerable<Passage> PassagesOf(PolicyEvent policyEvent, SourceDocument document) => policyEvent.Citations
        .Where(c => string.Equals(c.SourceId, document.Source.Id, StringComparison.Ordinal) && string.Equals(c.TextId, document.Source.TextId, StringComparison.Ordinal))
        .SelectMany(c => c.Passages)
        .DistinctBy(p => p.Span);
}
