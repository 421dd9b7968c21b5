namespace ArmsPolicyTimeline.Web.Api.Reference;

/// <summary>What an address answers.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type; empty where there is no body.</param>
/// <param name="Type">What the body holds, in words.</param>
/// <param name="TypeHref">Where that is told; null where it needs no telling.</param>
public sealed record ApiOutcome(string Status, string MediaType, string Type, string? TypeHref);
