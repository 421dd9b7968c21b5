using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>One report of an event, as other programs get it.</summary>
public sealed record CitationItem
{
    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>SHA-256 of the source's normalised text, which is its id.</summary>
    public required string Text { get; init; }

    /// <summary>The date as this report gives it, as an EDTF date.</summary>
    public required string? Date { get; init; }

    /// <summary>What that date rests on.</summary>
    public required DateBasis DateBasis { get; init; }

    /// <summary>How this report attests the event.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1: how often a reading like this one is right.</summary>
    public required double Confidence { get; init; }

    /// <summary>The passages that carry it, the most telling first, at least one.</summary>
    public required ImmutableArray<PassageItem> Passages { get; init; }

    internal static CitationItem Of(Citation citation, string eventId, ExportFrame frame) => new()
    {
        Source = citation.SourceId,
        Text = citation.TextId,
        Date = citation.Date?.ToString(),
        DateBasis = citation.DateBasis,
        Evidence = citation.Evidence,
        Rule = citation.RuleId,
        Confidence = Math.Round(citation.Confidence, 3),
        Passages = [.. citation.Passages.Select(p => PassageItem.Of(p, citation, eventId, frame))],
    };
}
