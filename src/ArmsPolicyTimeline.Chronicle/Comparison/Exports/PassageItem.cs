using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>A passage of a source, as other programs get it.</summary>
public sealed record PassageItem
{
    /// <summary>Its short id; /api/passages/ID is the passage as a W3C Web Annotation.</summary>
    public required string Id { get; init; }

    /// <summary>Number of its paragraph in the source, from 1.</summary>
    public required int Locator { get; init; }

    /// <summary>Its words.</summary>
    public required string Quote { get; init; }

    /// <summary>The passage on the page of its source.</summary>
    public required string Permalink { get; init; }

    internal static PassageItem Of(Passage passage, Citation citation, string eventId, ExportFrame frame) => new()
    {
        Id = PassageId.Of(citation.SourceId, passage),
        Locator = passage.Locator,
        Quote = passage.Quote,
        Permalink = frame.Origin + CitationComposer.HrefOf(citation.SourceId, eventId, passage),
    };
}
