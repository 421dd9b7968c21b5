using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A passage of a source with the events that rest on it.</summary>
public sealed record CitedPassageItem
{
    /// <summary>Its short id.</summary>
    public required string Id { get; init; }

    /// <summary>Number of its paragraph.</summary>
    public required int Locator { get; init; }

    /// <summary>Its words.</summary>
    public required string Quote { get; init; }

    /// <summary>Where it begins in the text, in Unicode code points.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>Ids of the events that rest on it.</summary>
    public required ImmutableArray<string> Events { get; init; }

    /// <summary>The passage as an annotation (W3C Web Annotation).</summary>
    public required string Annotation { get; init; }

    internal static CitedPassageItem Of(KeptPassage passage, string origin) => new()
    {
        Id = passage.Id,
        Locator = passage.Passage.Locator,
        Quote = passage.Passage.Quote,
        Start = passage.Selectors.Position.Start,
        End = passage.Selectors.Position.End,
        Events = passage.EventIds,
        Annotation = $"{origin}/api/passages/{passage.Id}",
    };
}
