using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>What went wrong (RFC 9457).</summary>
public sealed record Problem
{
    /// <summary>Which kind of problem: an address of the reference that tells of it.</summary>
    public required string Type { get; init; }

    /// <summary>The kind in words.</summary>
    public required string Title { get; init; }

    /// <summary>The status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>What went wrong this time.</summary>
    public required string Detail { get; init; }

    /// <summary>The parameters that cannot be used; only where there are such.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<ParameterError>? Errors { get; init; }
}
