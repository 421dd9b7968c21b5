using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ArmsPolicyTimeline.Web.Api.Answers;

/// <summary>A passage as an annotation (W3C Web Annotation Data Model); what is served has more members than these.</summary>
public sealed record Annotation
{
    /// <summary>Its address.</summary>
    public required string Id { get; init; }

    /// <summary>Annotation.</summary>
    public required string Type { get; init; }

    /// <summary>Addresses of the events that rest on the passage.</summary>
    public required ImmutableArray<string> Body { get; init; }

    /// <summary>The passage in its text.</summary>
    public required AnnotationTarget Target { get; init; }

    /// <summary>SHA-256 of the passage.</summary>
    [JsonPropertyName("passageSha256")]
    public required string PassageSha256 { get; init; }

    /// <summary>SHA-256 of the text.</summary>
    [JsonPropertyName("textSha256")]
    public required string TextSha256 { get; init; }
}
