using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A page of changes. What is not known or does not apply is left out.</summary>
public sealed record ChangeAnswer
{
    /// <summary>The last change that is counted.</summary>
    [JsonPropertyName("asOf")]
    public required ChangeMoment AsOf { get; init; }

    /// <summary>The changes, the latest first.</summary>
    public required ImmutableArray<ChangeItem> Changes { get; init; }

    /// <summary>Address of the next page; left out on the last.</summary>
    public string? Next { get; init; }
}
