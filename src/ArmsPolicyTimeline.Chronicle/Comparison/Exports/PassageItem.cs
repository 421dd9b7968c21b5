using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>A passage of a source, as other programs get it.</summary>
public sealed record PassageItem
{
    /// <summary>Number of its paragraph in the source, from 1.</summary>
    public required int Locator { get; init; }

    /// <summary>Its words.</summary>
    public required string Quote { get; init; }

    /// <summary>The passage on the page of its source.</summary>
    public required string Permalink { get; init; }

    internal static PassageItem Of(Passage passage, Citation citation, string eventId, ExportFrame frame) => new()
    {
        Locator = passage.Locator,
        Quote = passage.Quote,
        Permalink = frame.Origin + CitationComposer.HrefOf(citation.SourceId, eventId, passage),
    };
}
