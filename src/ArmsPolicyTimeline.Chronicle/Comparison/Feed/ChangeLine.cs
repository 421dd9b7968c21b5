using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Feed;

/// <summary>A change as it is shown.</summary>
public sealed record ChangeLine
{
    /// <summary>The change itself.</summary>
    public required RecordedChange Recorded { get; init; }

    /// <summary>"Corrected".</summary>
    public required string KindWords { get; init; }

    /// <summary>"United States permits ATACMS on targets outside Ukraine": the event as it was then, as far as that is known.</summary>
    public required string Headline { get; init; }

    /// <summary>"17 November 2024"; "No date given".</summary>
    public required string When { get; init; }

    /// <summary>The id that leads to the event today, or to what became of it.</summary>
    public required string EventId { get; init; }

    /// <summary>The fields that differ.</summary>
    public required ImmutableArray<ChangeField> Fields { get; init; }

    /// <summary>Why: "By new rules: …", "By an article of …".</summary>
    public required string Cause { get; init; }

    /// <summary>The sources that report it since, no longer do, or do otherwise.</summary>
    public required ImmutableArray<SourceLink> Sources { get; init; }

    /// <summary>Address of the event.</summary>
    public string Href => "/events/" + Uri.EscapeDataString(EventId);
}
