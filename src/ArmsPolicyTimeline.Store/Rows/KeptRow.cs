using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Store.Mapping;

namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>A passage of a citation with its selectors.</summary>
internal sealed class KeptRow
{
    public required string TextId { get; init; }

    public required PassageRow Passage { get; init; }

    public SelectorRow? Selector { get; init; }

    // Made when the passage was read; what its quotation has become since has no say in it.
    public string Id => Passage.PassageId ?? PassageId.Of(Passage.SourceId, Passage.Locator, Passage.Quote);

    public Passage ToPassage() => new(new TextSpan(Passage.Start, Passage.Length), Passage.Quote, Passage.Locator);

    public PassageSelectors ToSelectors() => SelectorMapping.FromRow(Selector, TextId, ToPassage());

    public KeptPassage ToKept(ImmutableArray<string> eventIds) =>
        new(Id, Passage.SourceId, ToPassage(), ToSelectors(), eventIds);

    public static IQueryable<KeptRow> Join(IQueryable<CitationRow> citations, IQueryable<PassageRow> passages, IQueryable<SelectorRow> selectors) =>
        from citation in citations
        join passage in passages on new { citation.EventId, citation.SourceId } equals new { passage.EventId, passage.SourceId }
        join selector in selectors on new { citation.TextId, passage.Start, passage.Length } equals new { selector.TextId, selector.Start, selector.Length } into found
        from kept in found.DefaultIfEmpty()
        select new KeptRow { TextId = citation.TextId, Passage = passage, Selector = kept };
}
