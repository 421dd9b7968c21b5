using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>One report of an event, ready to be shown.</summary>
/// <param name="SourceId">Id of the source.</param>
/// <param name="Publisher">Publisher, or title, or id: the first that is known.</param>
/// <param name="Title">Title of the source; its id when it has none.</param>
/// <param name="Published">"31 May 2024", "June 2024"; "date not known".</param>
/// <param name="SourceHref">Page of the source.</param>
/// <param name="Url">Address of the original; null when not known.</param>
/// <param name="IsDigest">Whether the passages are from a digest.</param>
/// <param name="EvidenceWords">How this report attests it.</param>
/// <param name="DateWords">The date as this report gives it, where it differs from the event's; empty otherwise.</param>
/// <param name="Passages">The passages.</param>
public sealed record CitationDetail(
    string SourceId,
    string Publisher,
    string Title,
    string Published,
    string SourceHref,
    string? Url,
    bool IsDigest,
    string EvidenceWords,
    string DateWords,
    ImmutableArray<PassageDetail> Passages)
{
    /// <summary>How this report attests the event.</summary>
    public Evidence Evidence { get; init; }

    /// <summary>The fields that words outside of the passages gave.</summary>
    public ImmutableArray<FieldName> Elsewhere { get; init; } = [];
}
