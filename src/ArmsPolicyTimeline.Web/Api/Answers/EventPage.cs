using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A page of the events that the filters let through.</summary>
public sealed record EventPage
{
    /// <summary>How many there are on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The events of this page, in the order of sort.</summary>
    public required ImmutableArray<EventItem> Events { get; init; }

    /// <summary>Address of the next page; null on the last.</summary>
    public required string? Next { get; init; }

    /// <summary>Version of the data: equal data gives an equal version.</summary>
    public required string Version { get; init; }
}
