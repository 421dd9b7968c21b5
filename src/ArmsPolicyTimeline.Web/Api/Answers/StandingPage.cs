using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Answers;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A page of the standings of a day.</summary>
public sealed record StandingPage
{
    /// <summary>The day.</summary>
    public required DateOnly Asof { get; init; }

    /// <summary>How many there are on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The standings, by actor, recipient, topic and weapon; what is not here is unknown.</summary>
    public required ImmutableArray<StandingItem> Standings { get; init; }

    /// <summary>Address of the next page; null on the last.</summary>
    public required string? Next { get; init; }

    /// <summary>Version of the rule by which standings follow from events.</summary>
    public required int RuleVersion { get; init; }

    /// <summary>Version of the data.</summary>
    public required string Version { get; init; }
}
